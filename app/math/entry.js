// SPDX-License-Identifier: Apache-2.0
// Runs inside QJSEngine, which has no DOM: MathJax's lite adaptor stands in for it. Gives a function
// that turns TeX into the text of an SVG element, or throws.
const { mathjax } = require('./mathjax.js');
const { TeX } = require('./input/tex.js');
const { SVG } = require('./output/svg.js');
const { liteAdaptor } = require('./adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('./handlers/html.js');
require('./input/tex/base/BaseConfiguration.js');
require('./input/tex/ams/AmsConfiguration.js');
require('./input/tex/amscd/AmsCdConfiguration.js');
require('./input/tex/boldsymbol/BoldsymbolConfiguration.js');
require('./input/tex/braket/BraketConfiguration.js');
require('./input/tex/cancel/CancelConfiguration.js');
require('./input/tex/cases/CasesConfiguration.js');
require('./input/tex/centernot/CenternotConfiguration.js');
require('./input/tex/color/ColorConfiguration.js');
require('./input/tex/enclose/EncloseConfiguration.js');
require('./input/tex/extpfeil/ExtpfeilConfiguration.js');
require('./input/tex/gensymb/GensymbConfiguration.js');
require('./input/tex/mathtools/MathtoolsConfiguration.js');
require('./input/tex/newcommand/NewcommandConfiguration.js');
require('./input/tex/textmacros/TextMacrosConfiguration.js');
require('./input/tex/upgreek/UpgreekConfiguration.js');

// Without `require`, `html` and `unicode`: a formula loads nothing, links nowhere, names no fonts.
const packages = ['base', 'ams', 'amscd', 'boldsymbol', 'braket', 'cancel', 'cases', 'centernot', 'color',
    'enclose', 'extpfeil', 'gensymb', 'mathtools', 'newcommand', 'textmacros', 'upgreek'];
const adaptor = liteAdaptor({ fontSize: 16 });
RegisterHTMLHandler(adaptor);

// A tag makes an SVG as wide as its page, which a picture does not have.
function withoutTags(tex) {
    return tex.replace(/\\tag\*?\s*\{([^{}]*)\}/g, '\\qquad\\text{($1)}').replace(/\\(label|notag|nonumber)\b(\s*\{[^{}]*\})?/g, '');
}

// A new input and output for every formula: what one defines is unknown to the next.
module.exports = function (tex, isDisplay) {
    const input = new TeX({ packages: packages, formatError: (jax, error) => { throw error; } });
    const output = new SVG({ fontCache: 'local' });
    const page = mathjax.document('', { InputJax: input, OutputJax: output });
    const node = page.convert(withoutTags(tex), { display: isDisplay, em: 16, ex: 8, containerWidth: 1280 });
    return adaptor.outerHTML(adaptor.firstChild(node));
};
