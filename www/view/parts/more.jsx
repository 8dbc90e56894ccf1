import { useDesk } from "../desk.js";

/**
 * Shows more of a list, while there is more.
 * @param {{shown: number, total: number, show: () => void}} props
 */
export function More({ shown, total, show }) {
  const { t } = useDesk();
  return shown < total ? <button type="button" class="more" onClick={show}>{t.showMore}</button> : null;
}
