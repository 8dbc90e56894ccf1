import { useDesk } from "../desk.js";

/**
 * A heading below the element's own.
 * @param {{down: number, children: import("preact").ComponentChildren} & import("preact").HeadingHTMLAttributes<HTMLHeadingElement>} props
 */
export function Heading({ down, children, ...rest }) {
  const { level } = useDesk();
  const Tag = /** @type {"h2"} */ (`h${Math.min(6, level + down)}`);
  return <Tag {...rest}>{children}</Tag>;
}
