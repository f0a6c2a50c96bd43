package id.laris.web.stock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.domain.identity.Role;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeFigurePagesTest {
    private static final String FIGURES = "/admin/stok/angka?sku=" + Goods.KAOS_M;
    private static final String FREE = "data-figure=\"" + Goods.KAOS_M + " BDG bebas\"";

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    private Staff.Browser keeper;

    @BeforeEach
    void open() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
    }

    @Test
    void each_figure_stands_under_the_name_it_has_on_the_card() {
        var card = keeper.read("/admin/stok?sku=" + Goods.KAOS_M);

        assertThat(card).contains("data-figures=\"" + FIGURES + "\"").contains(FREE);
        assertThat(keeper.read(FIGURES))
                .contains(FREE)
                .contains("data-figure=\"" + Goods.KAOS_M + "\"")
                .doesNotContain("<form")
                .doesNotContain("<html");
    }

    @Test
    void the_low_list_says_what_to_ask_for() {
        assertThat(keeper.read("/admin/stok")).contains("data-figures=\"/admin/stok/angka?");
    }

    @Test
    void nothing_asked_is_nothing_answered_and_what_no_sku_can_be_is_refused() {
        assertThat(keeper.read("/admin/stok/angka")).doesNotContain("data-figure");
        keeper.open("/admin/stok/angka?sku=" + "A".repeat(65)).statusCode(422);
    }

    @Test
    void a_session_that_is_over_is_told_so_that_the_page_asks_no_more() {
        given().redirects()
                .follow(false)
                .header("HX-Request", "true")
                .get(FIGURES)
                .then()
                .statusCode(401);
        given().redirects().follow(false).get(FIGURES).then().statusCode(303);
    }
}
