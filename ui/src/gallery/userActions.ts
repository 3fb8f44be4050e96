// User actions that the Gallery plays on a drawn screen before its picture is taken.

export function pressKey(code: string, key: string, ctrl = false): (doc: Document) => void {
  return (doc) => {
    doc.body.dispatchEvent(
      new KeyboardEvent("keydown", { code, key, ctrlKey: ctrl, shiftKey: key === "?", bubbles: true, cancelable: true }),
    );
  };
}

export async function typeInto(doc: Document, selector: string, text: string): Promise<void> {
  const field = doc.querySelector<HTMLInputElement>(selector);
  if (!field) return;
  const setter = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")?.set;
  setter?.call(field, text);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await settled();
}

export async function submit(doc: Document): Promise<void> {
  doc.querySelector("form")?.requestSubmit();
  await settled();
}

export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 150));
}

export async function clickOn(doc: Document, selector: string, at = 0): Promise<void> {
  [...doc.querySelectorAll<HTMLElement>(selector)].at(at)?.click();
  await settled();
}
