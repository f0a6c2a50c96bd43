package id.laris.application.catalogue;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a few tags and drops the rest. Good enough where a test is not about cleaning; never to be shown to a browser. */
@Alternative
@Singleton
public class PlainHtmlCleaner implements HtmlCleaner {
    private static final Pattern UNREAD =
            Pattern.compile("(?is)<(script|style|iframe|svg|object)\\b.*?(</\\1\\s*>|$)|<!--.*?-->");
    private static final Pattern TAG = Pattern.compile("(?s)<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>");
    private static final Pattern ADDRESS = Pattern.compile("(?i)\\b(href|src)\\s*=\\s*[\"']?(https?://[^\\s\"'>]+)");
    private static final Set<String> KEPT = Set.of(
            "p", "b", "strong", "i", "em", "u", "br", "ul", "ol", "li", "table", "thead", "tbody", "tr", "th", "td",
            "h2", "h3", "h4", "a", "img");

    @Override
    public String clean(String html) {
        if (html == null) return "";
        return TAG.matcher(UNREAD.matcher(html).replaceAll(""))
                .replaceAll(tag ->
                        Matcher.quoteReplacement(kept(tag.group(1), tag.group(2).toLowerCase(), tag.group(3))))
                .strip();
    }

    private static String kept(String slash, String name, String attributes) {
        if (!KEPT.contains(name)) return "";
        if (!slash.isEmpty() || !name.equals("a") && !name.equals("img")) return "<" + slash + name + ">";
        var address = ADDRESS.matcher(attributes);
        if (address.find())
            return "<%s %s=\"%s\">".formatted(name, name.equals("a") ? "href" : "src", address.group(2));
        return name.equals("a") ? "<a>" : "";
    }
}
