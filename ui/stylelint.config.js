// Direction is never written down (logical properties only), and a colour has a name or does not exist.
const PHYSICAL = [
  "/^(margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)/",
  "/^border-(top|bottom)-(left|right)-radius$/",
  "left",
  "right",
  "top",
  "bottom",
  "width",
  "height",
  "min-width",
  "max-width",
  "min-height",
  "max-height",
  "float",
];

export default {
  rules: {
    "property-disallowed-list": PHYSICAL,
    "declaration-property-value-disallowed-list": { "text-align": ["left", "right"], "/^(?!--)/": ["/!important/"] },
    "color-no-hex": true,
    "color-named": "never",
    "function-disallowed-list": ["rgb", "rgba", "hsl", "hsla", "url"],
    "no-duplicate-selectors": true,
    "declaration-block-no-duplicate-properties": true,
    "property-no-unknown": true,
    "unit-no-unknown": true,
  },
  overrides: [
    { files: ["src/kit/tokens.css"], rules: { "color-no-hex": null } },
    { files: ["src/kit/fonts.css", "src/kit/names.css"], rules: { "function-disallowed-list": null } },
    { files: ["src/kit/base.css"], rules: { "declaration-property-value-disallowed-list": null } },
    {
      files: ["**/*.module.css"],
      rules: { "selector-pseudo-class-no-unknown": [true, { ignorePseudoClasses: ["global", "local"] }] },
    },
  ],
};
