package id.laris.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.laris.application.customer.InMemoryProfiles;
import id.laris.application.privacy.ConsentDesk;
import id.laris.application.privacy.ConsentLedgerContract;
import id.laris.application.privacy.InMemoryConsentLedger;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.reporting.Footfall.Footprint;
import id.laris.application.reporting.ShowFunnel.Funnel;
import id.laris.application.reporting.ShowSalesReport.By;
import id.laris.application.shared.Goods;
import id.laris.application.shared.TestShop;
import id.laris.domain.identity.Origin;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.privacy.ConsentEvent.Action;
import id.laris.domain.privacy.Purpose;
import id.laris.domain.privacy.Subject;
import id.laris.domain.reporting.FunnelFigures;
import id.laris.domain.reporting.ShopStep;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Invalid;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FootfallTest {
    private static final AccountId SARI = new AccountId(new UUID(7, 1));
    private static final Origin PHONE = new Origin("203.0.113.7", "Peramban");
    private static final Origin DESK = new Origin("203.0.113.8", "Peramban");

    private final TestShop shop = new TestShop();
    private final InMemoryConsentLedger ledger = new InMemoryConsentLedger(shop.undo);
    private final VisitorMarks marks = new VisitorMarks(
            shop.signatures,
            new ConsentDesk(ledger, new InMemoryProfiles(shop.undo), shop.actor, shop.ids, shop.clock));
    private final InMemoryFootfall footfall = new InMemoryFootfall(shop.undo);
    private final Sights sights = new Sights();
    private final WriteSights write = write(footfall);
    private final FollowPurchases follow = new FollowPurchases(footfall, shop.orders, marks, TestShop.SETTINGS);
    private final ShowFunnel show = new ShowFunnel(footfall, shop.salesSums, shop.products);

    private WriteSights write(Footfall into) {
        return new WriteSights(sights, into, marks, shop.products, TestShop.SETTINGS, shop.clock);
    }

    private void sees(ShopStep step, Origin origin, Optional<AccountId> customer) {
        sights.saw(new Sights.Seen(
                shop.clock.instant(),
                step,
                step == ShopStep.PRODUCT ? Goods.topi().slug().value() : "",
                step == ShopStep.CART ? Goods.TOPI.value() : "",
                origin,
                customer));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(shop.clock.instant(), TestShop.SETTINGS.zone());
    }

    private Funnel funnel() {
        return show.show(new ShowFunnel.Query(By.DAY, new Period(today(), today())));
    }

    private void agrees(Action action) {
        ledger.append(List.of(ConsentLedgerContract.event(
                new Subject.Customer(SARI), Purpose.ANALYTICS, action, shop.clock.instant())));
    }

    @Test
    void each_visitor_counts_once_a_day_for_each_step() {
        sees(ShopStep.PRODUCT, PHONE, Optional.empty());
        sees(ShopStep.VISIT, PHONE, Optional.empty());
        sees(ShopStep.PRODUCT, PHONE, Optional.empty());
        sees(ShopStep.VISIT, DESK, Optional.empty());
        assertThat(write.write()).isFalse();
        sees(ShopStep.CHECKOUT, PHONE, Optional.empty());
        write.write();

        assertThat(funnel().total()).isEqualTo(new FunnelFigures(2, 1, 1, 1, 0, 0));
        assertThat(funnel().mostSeen())
                .extracting(ShowFunnel.Product::slug, ShowFunnel.Product::name, ShowFunnel.Product::views)
                .containsExactly(tuple("topi-rimba", "Topi Rimba", 2L));

        shop.clock.forward(Duration.ofDays(1));
        sees(ShopStep.VISIT, PHONE, Optional.empty());
        write.write();
        assertThat(funnel().total().visits()).isEqualTo(1);
        assertThat(funnel().before().visits()).isEqualTo(2);
    }

    @Test
    void nothing_is_kept_of_who_did_not_agree() {
        sees(ShopStep.PRODUCT, PHONE, Optional.of(SARI));
        sees(ShopStep.PRODUCT, DESK, Optional.empty());
        write.write();

        assertThat(footfall.of(marks.of(SARI))).isEmpty();
        assertThat(funnel().total().products()).isEqualTo(2);
    }

    @Test
    void who_agreed_leaves_footprints_until_they_take_it_back() {
        agrees(Action.GRANT);
        for (var step : List.of(ShopStep.VISIT, ShopStep.PRODUCT, ShopStep.CART)) sees(step, PHONE, Optional.of(SARI));
        write.write();
        shop.clock.forward(Duration.ofMinutes(1));
        agrees(Action.WITHDRAW);
        sees(ShopStep.CHECKOUT, PHONE, Optional.of(SARI));
        write.write();

        assertThat(footfall.of(marks.of(SARI)))
                .extracting(Footprint::step, Footprint::product, Footprint::sku)
                .containsExactly(
                        tuple(ShopStep.PRODUCT, "topi-rimba", ""),
                        tuple(ShopStep.CART, "topi-rimba", Goods.TOPI.value()));
        assertThat(marks.of(SARI)).doesNotContain(SARI.toString());
    }

    @Test
    void an_order_is_counted_once_however_often_it_is_told() {
        shop.receive(Goods.TOPI, Goods.BANDUNG, 5);
        var order = shop.place(Goods.TOPI, 2, PaymentMethod.CASH_ON_DELIVERY);
        follow.follow(order.id(), shop.clock.instant());
        follow.follow(order.id(), shop.clock.instant());

        assertThat(funnel().total()).isEqualTo(new FunnelFigures(0, 0, 0, 0, 1, 0));
        assertThat(funnel().total().perMille(ShopStep.PAID, ShopStep.VISIT)).isEmpty();
    }

    @Test
    void what_found_no_room_is_counted_as_lost() {
        for (int i = 0; i < Sights.ROOM + 3; i++) sees(ShopStep.VISIT, PHONE, Optional.empty());
        while (write.write()) assertThat(funnel().total().visits()).isEqualTo(1);

        assertThat(funnel().total()).isEqualTo(new FunnelFigures(1, 0, 0, 0, 0, 3));
    }

    @Test
    void what_could_not_be_written_is_counted_as_lost_when_it_can() {
        sees(ShopStep.VISIT, PHONE, Optional.empty());
        var broken = new InMemoryFootfall(shop.undo) {
            @Override
            public void count(Map<LocalDate, FunnelFigures> more) {
                throw new IllegalStateException("away");
            }
        };
        assertThatIllegalStateException().isThrownBy(() -> write(broken).write());
        write.write();

        assertThat(funnel().total()).isEqualTo(FunnelFigures.lost(1));
    }

    @Test
    void more_visitors_than_can_be_known_are_lost_and_yesterdays_are_forgotten() {
        var crowd = new Crowd(1);
        var day = today();
        assertThat(crowd.came(day, 1, ShopStep.VISIT)).isEqualTo(FunnelFigures.between(ShopStep.VISIT, ShopStep.VISIT));
        assertThat(crowd.came(day, 2, ShopStep.VISIT)).isEqualTo(FunnelFigures.lost(1));
        assertThat(crowd.came(day, 1, ShopStep.VISIT)).isEqualTo(FunnelFigures.NONE);
        assertThat(crowd.came(day, 1, ShopStep.CART)).isEqualTo(FunnelFigures.between(ShopStep.PRODUCT, ShopStep.CART));
        crowd.came(day.plusDays(1), 1, ShopStep.VISIT);
        assertThat(crowd.came(day.plusDays(2), 1, ShopStep.VISIT).visits()).isEqualTo(1);
    }

    @Test
    void old_footprints_go_and_the_numbers_stay() {
        agrees(Action.GRANT);
        sees(ShopStep.PRODUCT, PHONE, Optional.of(SARI));
        write.write();
        var forget = new ForgetFootprints(footfall, RetentionPolicy.DEFAULT, shop.clock);
        var day = today();

        assertThat(forget.forget()).isZero();
        shop.clock.forward(RetentionPolicy.DEFAULT.footprints().plusSeconds(1));
        assertThat(forget.forget()).isEqualTo(1);
        assertThat(footfall.days(new Period(day, day)).get(day).products()).isEqualTo(1);
    }

    @Test
    void weeks_and_months_are_put_together_and_other_rows_are_refused() {
        var monday = LocalDate.of(2026, 11, 2);
        footfall.count(Map.of(
                monday, new FunnelFigures(3, 0, 0, 0, 0, 0), monday.plusDays(7), new FunnelFigures(4, 0, 0, 0, 0, 0)));
        var weeks = show.show(new ShowFunnel.Query(By.WEEK, new Period(monday, monday.plusDays(20))));

        assertThat(weeks.rows())
                .extracting(ShowFunnel.Row::first, row -> row.figures().visits())
                .containsExactly(tuple(monday, 3L), tuple(monday.plusDays(7), 4L), tuple(monday.plusDays(14), 0L));
        assertThatThrownBy(() -> new ShowFunnel.Query(By.SKU, new Period(monday, monday)))
                .isInstanceOf(Invalid.class);
    }
}
