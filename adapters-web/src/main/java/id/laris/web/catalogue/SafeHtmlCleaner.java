package id.laris.web.catalogue;

import id.laris.application.catalogue.HtmlCleaner;
import jakarta.inject.Singleton;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Cleans by the OWASP sanitizer: what is not named here goes. */
@Singleton
class SafeHtmlCleaner implements HtmlCleaner {
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "br",
                    "hr",
                    "div",
                    "span",
                    "b",
                    "strong",
                    "i",
                    "em",
                    "u",
                    "s",
                    "small",
                    "sub",
                    "sup",
                    "blockquote",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "ul",
                    "ol",
                    "li",
                    "dl",
                    "dt",
                    "dd",
                    "table",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "tr",
                    "th",
                    "td",
                    "a",
                    "img",
                    "figure",
                    "figcaption")
            .allowWithoutAttributes("span")
            .allowUrlProtocols("https", "http")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt", "width", "height")
            .onElements("img")
            .allowAttributes("colspan", "rowspan")
            .matching(java.util.regex.Pattern.compile("\\d{1,3}"))
            .onElements("th", "td")
            .requireRelNofollowOnLinks()
            .toFactory();

    @Override
    public String clean(String html) {
        return html == null || html.isBlank() ? "" : POLICY.sanitize(html).strip();
    }
}
