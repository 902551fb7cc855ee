import { render } from "preact";
import { ReviewApp } from "./review-app.tsx";
import "../styles/base.css";
import "../styles/layout.css";
import "../styles/article.css";
import "../styles/card.css";
import "../styles/panels.css";
import "../styles/review.css";

const root = document.getElementById("page");
if (root !== null) {
  root.replaceChildren();
  render(<ReviewApp />, root);
}
