package id.laris.web.stock;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.shared.Goods;
import id.laris.application.stock.StockBook;
import id.laris.application.stock.StockNotices;
import id.laris.domain.identity.Role;
import id.laris.domain.shared.Quantity;
import id.laris.domain.stock.CriticalPoint;
import id.laris.domain.stock.StockNotice;
import id.laris.web.ShopInTest;
import id.laris.web.shared.office.Staff;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeNoticePagesTest {
    private static final String PAGE = "/admin/stok/peringatan";
    private static final String PLACE = Goods.BANDUNG + ":" + Goods.KAOS_M;

    @Inject
    ShopInTest shop;

    @Inject
    Staff staff;

    @Inject
    StockBook stock;

    @Inject
    StockNotices notices;

    @Inject
    BellMemory bell;

    @Inject
    Clock clock;

    private Staff.Browser keeper;

    @BeforeEach
    void run_short() {
        shop.open();
        keeper = staff.browserOf(Role.WAREHOUSE);
        stock.watch(List.of(new CriticalPoint(Goods.KAOS_M, Goods.BANDUNG, Quantity.of(9_999), Quantity.of(9_999), 0)));
        notices.put(StockNotice.raised(Goods.KAOS_M, Goods.BANDUNG, 3, 9_999, clock.instant()));
        bell.forget();
    }

    @Test
    void the_bell_on_every_page_tells_how_many_wait() {
        assertThat(keeper.read("/admin/stok")).contains("1 peringatan stok");

        answer("tahu");

        assertThat(keeper.read("/admin/stok")).doesNotContain("1 peringatan stok");
    }

    @Test
    void who_knows_of_it_is_not_asked_again() {
        assertThat(keeper.read(PAGE)).contains("Kaos Kawung").contains(PLACE);

        answer("tahu");

        assertThat(keeper.read(PAGE)).doesNotContain(PLACE);
        assertThat(keeper.read(PAGE + "?keadaan=ACKNOWLEDGED")).contains(PLACE);
    }

    @Test
    void what_is_put_off_is_listed_apart() {
        answer("3");

        assertThat(keeper.read(PAGE)).doesNotContain(PLACE);
        assertThat(keeper.read(PAGE + "?keadaan=SNOOZED&gudang=BDG")).contains(PLACE);
        assertThat(keeper.read(PAGE + "?keadaan=SNOOZED&gudang=JKT")).doesNotContain(PLACE);
    }

    @Test
    void nothing_chosen_is_nothing_done_and_nonsense_is_refused() {
        keeper.submit(PAGE, "jawab", "tahu").statusCode(303);
        assertThat(keeper.read(PAGE)).contains(PLACE);

        keeper.submit(PAGE, "tempat", "?", "jawab", "tahu").statusCode(422);
        keeper.submit(PAGE, "tempat", PLACE, "jawab", "999").statusCode(422);
        keeper.open(PAGE + "?dari=~").statusCode(422);
        staff.browserOf(Role.COURIER).open(PAGE).statusCode(403);
    }

    private void answer(String how) {
        keeper.submit(PAGE, "tempat", PLACE, "jawab", how).statusCode(303);
    }
}
