package id.laris.bootstrap.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Charts are drawn from the tables behind them, in the colours of the screen; without a script the tables are there. */
@BrowserTest
class ChartsIT {
    private static final List<String> PAGES =
            List.of("/admin", "/admin/laporan/penjualan", "/admin/ramalan/BAGAN-1?jenis=SKU");

    private static final String FORECAST = """
            INSERT INTO demand_forecast (scope, key, warehouse, title, first_week, expected, lower_80, upper_80, lower_95, upper_95,
                spread, near, model, weeks_of_history, fingerprint, made_at)
            VALUES ('SKU', 'BAGAN-1', '', 'Barang untuk bagan', date_trunc('week', now())::date, array_fill(12.5::float8, ARRAY[26]),
                array_fill(8::float8, ARRAY[26]), array_fill(17::float8, ARRAY[26]), array_fill(5::float8, ARRAY[26]),
                array_fill(21::float8, ARRAY[26]), array_fill(3::float8, ARRAY[26]), 50, 'Theta', 52, 'charts', now())""";

    private static final String PAINTED_PIXELS = """
            canvas => canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data
                .filter((value, at) => at % 4 === 3 && value > 0).length""";
    private static final String FIGURES_LEFT_OUT = """
            canvas => {
              const drawn = new Set(Chart.getChart(canvas).data.datasets.flatMap(set => set.data));
              return [...document.querySelectorAll('[data-value]')].filter(cell => !drawn.has(Number(cell.dataset.value))).length;
            }""";
    private static final String COLOUR_OF_WORDS = "canvas => Chart.getChart(canvas).options.scales.x.ticks.color";

    private final OpenShop shop;
    private final Visitor owner;

    ChartsIT(OpenShop shop) {
        this.shop = shop;
        this.owner = shop.visitor();
    }

    @BeforeAll
    void something_is_forecast() throws SQLException, IOException {
        try (var database = shop.database();
                var statement = database.createStatement()) {
            statement.executeUpdate(FORECAST);
        }
        new Clerk(owner).signIn();
    }

    @AfterAll
    void leave() {
        owner.close();
    }

    @Test
    void a_chart_shows_every_figure_of_its_table() {
        for (var path : PAGES) {
            owner.open(path);
            assertThat(canvas()).isVisible();
            assertThat(canvas()).hasAttribute("role", "img");
            assertThat((int) canvas().evaluate(PAINTED_PIXELS)).as(path).isGreaterThan(1_000);
            assertThat((int) canvas().evaluate(FIGURES_LEFT_OUT)).as(path).isZero();
            assertThat(PageExam.layout(owner.page())).as(path).isEmpty();
        }
    }

    @Test
    void is_drawn_anew_in_the_dark_and_on_paper() {
        owner.open(PAGES.get(0));
        assertThat(canvas()).isVisible();
        var light = colour(ColorScheme.LIGHT);

        assertThat(colour(ColorScheme.DARK)).isNotEqualTo(light);
        owner.page().evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(canvas().evaluate(COLOUR_OF_WORDS)).isEqualTo(light);
        owner.page().evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(canvas().evaluate(COLOUR_OF_WORDS)).isNotEqualTo(light);
        colour(ColorScheme.LIGHT);
    }

    @Test
    void a_pointer_is_told_the_exact_figure() {
        owner.open("/admin/ramalan/BAGAN-1?jenis=SKU");
        assertThat(canvas()).isVisible();
        canvas().hover();
        assertThat(canvas().evaluate(
                                "canvas => Chart.getChart(canvas).tooltip.body.flatMap(it => it.lines).join(' | ')")
                        .toString())
                .contains("8–17", "5–21");
    }

    @Test
    void without_a_script_the_table_is_there() {
        owner.open("/admin");
        var browser = owner.page().context().browser();
        var here = URI.create(owner.page().url());
        try (var plain = browser.newContext(new NewContextOptions()
                .setStorageState(owner.page().context().storageState())
                .setJavaScriptEnabled(false))) {
            var page = plain.newPage();
            for (var path : PAGES) {
                page.navigate(here.resolve(path).toString());
                assertThat(page.locator("th[data-series]").first()).isVisible();
                assertThat(page.locator("tr[data-x] [data-value]").first()).isVisible();
                assertThat(page.locator(".chart-room")).isHidden();
            }
        }
    }

    private Locator canvas() {
        return owner.page().locator("figure[data-drawn] canvas");
    }

    private Object colour(ColorScheme scheme) {
        owner.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        return canvas().evaluate(COLOUR_OF_WORDS);
    }
}
