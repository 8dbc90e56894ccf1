<?php
// What the shortcode of www/examples/wordpress.html prints, without WordPress around it.

define('ABSPATH', __DIR__);

function add_shortcode($name, $function)
{
}

function wp_enqueue_script($name, $address)
{
}

function content_url($path)
{
    return "/wp-content/$path";
}

function esc_attr($text)
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false);
}

function wp_kses_allowed_html($context)
{
    return ['p' => []];
}

function wp_kses($html, $allowed)
{
    return isset($allowed['p']['slot']) ? $html : '';
}

require __DIR__ . '/../../docs/wordpress/tarazy.php';

echo tarazy_shortcode(
    ['element' => 'compare', 'a' => 'khabar-interview-ru', 'b' => 'egemen-interview-ru', 'label' => 'Два «интервью» &amp; один январь', 'src' => '', 'onclick' => 'alert(1)'],
    'Обе <a href="/archive">публикации</a>'
);
