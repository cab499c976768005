/** The browser's own element: a link to an answer and “Show all answers” can open it, too. */
export default function Details(props) {
  return <details {...props} />;
}
