import { type JsonObject, objectOf, textFrom } from "../json.ts";
import { checkBoolean, checkInteger, checkList, checkText, knownFields, under } from "./complaints.ts";
import { kinds, layoutKinds } from "./component-kinds.ts";
import type { ComponentRule, Walk } from "./component-walk.ts";

/** Texts, sections, pictures and containers: how a Components V2 message is laid out. */
export const layoutRules: ReadonlyMap<number, ComponentRule> = new Map([
  [kinds.section, { fields: ["components", "accessory"], check: checkSection }],
  [kinds.textDisplay, { fields: ["content"], check: checkTextDisplay }],
  [kinds.thumbnail, { fields: ["media", "description", "spoiler"], check: checkMedia }],
  [kinds.mediaGallery, { fields: ["items"], check: checkGallery }],
  [kinds.file, { fields: ["file", "spoiler"], check: checkFile }],
  [kinds.separator, { fields: ["divider", "spacing"], check: checkSeparator }],
  [kinds.container, { fields: ["components", "accent_color", "spoiler"], check: checkContainer }],
]);

/** One to three texts, and a button or a picture beside them. */
function checkSection(section: JsonObject, path: string, walk: Walk): void {
  const at = under(path, "components");
  checkList(section.components, at, 1, 3, walk.complaints).forEach((child, index) => {
    walk.visit(child, under(at, index), [kinds.textDisplay]);
  });
  walk.visit(objectOf(section.accessory), under(path, "accessory"), [kinds.button, kinds.thumbnail]);
}

function checkTextDisplay(display: JsonObject, path: string, walk: Walk): void {
  checkText(display.content, under(path, "content"), { min: 1, max: 4000, required: true }, walk.complaints);
  const content = textFrom(display.content);
  if (content !== "" && content.trim() === "") {
    walk.complaints.add(under(path, "content"), "This field is required", "BASE_TYPE_REQUIRED");
  }
  walk.tally.characters += content.length;
}

function checkMedia(thumbnail: JsonObject, path: string, walk: Walk): void {
  checkAddress(thumbnail.media, under(path, "media"), walk);
  checkText(thumbnail.description, under(path, "description"), { max: 1024 }, walk.complaints);
  checkBoolean(thumbnail.spoiler, under(path, "spoiler"), walk.complaints);
}

function checkGallery(gallery: JsonObject, path: string, walk: Walk): void {
  const at = under(path, "items");
  checkList(gallery.items, at, 1, 10, walk.complaints).forEach((item, index) => {
    knownFields(item, under(at, index), ["media", "description", "spoiler"], walk.complaints);
    checkMedia(item, under(at, index), walk);
  });
}

function checkFile(component: JsonObject, path: string, walk: Walk): void {
  const { url } = objectOf(component.file);
  if (!textFrom(url).startsWith("attachment://")) {
    walk.complaints.add(under(path, "file.url"), "A file is shown from its own message's attachments");
  }
}

function checkSeparator(separator: JsonObject, path: string, walk: Walk): void {
  checkBoolean(separator.divider, under(path, "divider"), walk.complaints);
  checkInteger(separator.spacing, under(path, "spacing"), 1, 2, walk.complaints);
}

function checkContainer(container: JsonObject, path: string, walk: Walk): void {
  checkInteger(container.accent_color, under(path, "accent_color"), 0, 0xffffff, walk.complaints);
  checkBoolean(container.spoiler, under(path, "spoiler"), walk.complaints);
  const at = under(path, "components");
  checkList(container.components, at, 1, 40, walk.complaints).forEach((child, index) => {
    walk.visit(child, under(at, index), layoutKinds);
  });
}

function checkAddress(media: unknown, path: string, walk: Walk): void {
  const url = textFrom(objectOf(media).url);
  if (!/^(https?|attachment):\/\//.test(url) || url.length > 2048) {
    walk.complaints.add(under(path, "url"), "Not a well formed URL.", "URL_TYPE_INVALID_URL");
  }
}
