import { render } from "preact";
import { App } from "./app.tsx";
import { NoData } from "./no-data.tsx";
import { readData } from "./read-data.ts";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/article.css";
import "./styles/card.css";
import "./styles/panels.css";
import "./styles/print.css";

const root = document.getElementById("page");
const data = readData(document);
if (root !== null) {
  root.replaceChildren();
  render(data === null ? <NoData /> : <App data={data} />, root);
}
