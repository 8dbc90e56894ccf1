<?php
/**
 * Plugin Name: Tarazy
 * Description: [tarazy element="search|compare|quote" …] puts a widget of Tarazy into a post.
 * Version: 0.1.0
 * License: MIT OR Apache-2.0
 *
 * Put the folder that `tarazy bundle` writes into `wp-content/tarazy/`, this file into `wp-content/plugins/`, and activate it.
 */

if (!defined('ABSPATH')) {
    exit;
}

/** Attributes that an editor may write; they are those of the elements. */
const TARAZY_ATTRIBUTES = [
    'a', 'b', 'more', 'query', 'passage', 'src', 'lang', 'label', 'heading-level', 'max-results', 'theme', 'view', 'row', 'only', 'doc',
    'place', 'sort', 'speaker', 'like', 'loading', 'url-state', 'url-key',
];

/** What WordPress lets through in a post, and the place of the note. */
function tarazy_inside($html)
{
    $allowed = wp_kses_allowed_html('post');
    $allowed['p']['slot'] = true;
    return wp_kses($html, $allowed);
}

/** What stands between the tags is seen until the widget is ready, and when it cannot start. */
function tarazy_shortcode($given, $content = '')
{
    $given = is_array($given) ? $given : [];
    $element = $given['element'] ?? 'search';
    if (!in_array($element, ['search', 'compare', 'quote'], true)) {
        return '';
    }
    wp_enqueue_script('tarazy', content_url('tarazy/tarazy.js'), [], null, ['strategy' => 'defer']);
    $given += ['src' => content_url('tarazy/articles.pack')];
    $html = '<div data-tarazy="' . $element . '"';
    foreach (TARAZY_ATTRIBUTES as $name) {
        if (isset($given[$name]) && $given[$name] !== '') {
            $html .= ' data-' . $name . '="' . esc_attr($given[$name]) . '"';
        }
    }
    return $html . '>' . tarazy_inside($content ?? '') . '</div>';
}

add_shortcode('tarazy', 'tarazy_shortcode');
