package id.laris.bootstrap.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must hold on every page, whatever it shows. */
final class PageExam {
    /** Runs in every page before its own scripts. Shifts right after an action of the visitor are expected and do not count. */
    static final String COUNT_SHIFTS = """
            window.layoutShift = 0;
            new PerformanceObserver(list => {
              for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.layoutShift += entry.value;
            }).observe({ type: 'layout-shift', buffered: true });
            """;

    static final List<ColorScheme> THEMES = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    private static final double SHIFT_LIMIT = 0.1;
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private PageExam() {}

    /** Every finding in words, in both themes; empty when all is well. */
    static List<String> of(Page page) {
        var findings = new ArrayList<String>();
        findings.addAll(layout(page));
        for (var theme : THEMES) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            findings.addAll(barriers(page));
        }
        return findings;
    }

    /** Whether the page is wider than its screen, or jumped while it loaded. */
    static List<String> layout(Page page) {
        var findings = new ArrayList<String>();
        var shift = ((Number) page.evaluate("window.layoutShift")).doubleValue();
        if (shift > SHIFT_LIMIT) findings.add("layout shift of " + shift);
        findings.addAll(overflow(page));
        return findings;
    }

    /** The innermost of what ends beyond the right edge. */
    private static final String STICKING_OUT = """
            [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                .slice(-3).map(e => e.tagName + '.' + e.className + ' ' + e.textContent.trim().slice(0, 40)).join(' | ')""";

    static List<String> overflow(Page page) {
        var root = "document.documentElement";
        var wide = ((Number) page.evaluate(root + ".scrollWidth - " + root + ".clientWidth")).intValue();
        if (wide <= 0) return List.of();
        return List.of("%d pixels wider than a screen of %d: %s"
                .formatted(wide, page.viewportSize().width, page.evaluate(STICKING_OUT)));
    }

    /** Serious and critical findings of axe-core in the present theme. */
    static List<String> barriers(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .flatMap(PageExam::lines)
                        .toList();
    }

    private static Stream<String> lines(Rule rule) {
        return rule.getNodes().stream().map(node -> "%s: %s (%s) in %s"
                .formatted(rule.getImpact(), node.getTarget(), node.getFailureSummary(), node.getHtml()));
    }
}
