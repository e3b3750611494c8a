// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tenant/page_parts.h"

using namespace Qt::Literals::StringLiterals;

namespace app::tenant {

namespace {

const QList<Header> &guards()
{
    static const QList<Header> headers{
        {"Content-Security-Policy",
            "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors "
            "'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cache-Control", "no-store"},
    };
    return headers;
}

const QByteArray style = R"(:root {
  color-scheme: light dark;
  --ground: #f4f5f2; --sheet: #ffffff; --ink: #1c2420; --quiet: #5a655f; --line: #d9ded9; --accent: #17654b;
  --accent-ink: #ffffff; --tint: #e4f0ea;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #141816; --sheet: #1d2320; --ink: #e8ece9; --quiet: #a0aba5; --line: #353d39; --accent: #6fcba6;
    --accent-ink: #10201a; --tint: #21352c;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; }
main { max-width: 58rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1 { font-size: 1.7rem; line-height: 1.25; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.1rem; margin: 2rem 0 .75rem; }
a { color: var(--accent); }
.kicker, .quiet { color: var(--quiet); }
.kicker { font-size: .85rem; letter-spacing: .06em; text-transform: uppercase; margin: 0 0 .5rem; }
.sheet { background: var(--sheet); border: 1px solid var(--line); border-radius: .6rem; padding: 1.1rem 1.25rem; }
.author { background: var(--tint); border-left: .35rem solid var(--accent); border-radius: .35rem;
  padding: .8rem 1.1rem; margin: 1.25rem 0; font-size: 1.15rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); }
th { color: var(--quiet); font-weight: 600; }
td { overflow-wrap: anywhere; }
button { font: inherit; background: var(--accent); color: var(--accent-ink); border: 0; border-radius: .4rem;
  padding: .5rem 1rem; cursor: pointer; }
button:focus-visible, a:focus-visible { outline: .2rem solid var(--accent); outline-offset: .15rem; }
code { font-family: ui-monospace, monospace; font-size: .92em; }
)"_ba;

} // namespace

Response htmlPage(int status, const QString &title, const QString &body)
{
    const QString page = u"<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"_s
        + title.toHtmlEscaped()
        + u"</title>\n<link rel=\"stylesheet\" href=\"/style.css\">\n</head>\n<body>\n<main>\n"_s + body
        + u"</main>\n</body>\n</html>\n"_s;
    return {status, "text/html; charset=utf-8", page.toUtf8(), guards()};
}

Response styleSheet()
{
    return {200, "text/css; charset=utf-8", style, {{"X-Content-Type-Options", "nosniff"}}};
}

} // namespace app::tenant
