package id.laris.domain.risk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.OrderId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class RiskTest {
    private static final Instant NOON = Instant.parse("2026-11-23T05:00:00Z");
    private static final RiskPolicy POLICY = RiskPolicy.STANDARD;

    @Provide
    Arbitrary<Evidence> evidence() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 60).injectNull(0.3),
                        Arbitraries.longs().between(0, 20_000_000),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((days, total, failed, orders, refused, phone, place) -> new Evidence(
                        Optional.ofNullable(days).map(Duration::ofDays),
                        Money.rupiah(total),
                        failed,
                        orders,
                        orders * 2,
                        orders,
                        refused,
                        phone,
                        place));
    }

    @Property
    void more_evidence_never_lowers_a_score(
            @ForAll("evidence") Evidence less,
            @ForAll @IntRange(max = 5) int failed,
            @ForAll @IntRange(max = 5) int orders,
            @ForAll @IntRange(max = 5) int refused,
            @ForAll @IntRange(max = 5_000_000) int amount,
            @ForAll boolean phone,
            @ForAll boolean place,
            @ForAll boolean isStranger) {
        var more = new Evidence(
                isStranger ? Optional.empty() : less.knownFor(),
                less.total().plus(Money.rupiah(amount)),
                less.failedPayments() + failed,
                less.ordersInHour() + orders,
                less.ordersFromOrigin() + orders,
                less.othersAtDoor() + failed,
                less.refusedParcels() + refused,
                less.otherPhone() || phone,
                less.newPlace() || place);

        assertThat(POLICY.assess(more).score())
                .isGreaterThanOrEqualTo(POLICY.assess(less).score());
    }

    @Property
    void every_point_has_a_reason(@ForAll("evidence") Evidence evidence) {
        var assessment = POLICY.assess(evidence);

        assertThat(assessment.reasons())
                .allSatisfy(reason -> assertThat(reason.points()).isPositive());
        assertThat(assessment.reasons().stream().map(Reason::rule)).doesNotHaveDuplicates();
        assertThat(assessment.reasons())
                .allSatisfy(reason -> assertThat(reason.figure()).isGreaterThanOrEqualTo(reason.limit()));
        assertThat(assessment.holds()).isEqualTo(assessment.score() >= 60);
    }

    @Example
    void a_known_customer_with_an_ordinary_order_has_no_points() {
        var ordinary = new Evidence(Optional.of(Duration.ofDays(90)), Money.rupiah(9_000_000), 1, 1, 0, true, false);

        assertThat(POLICY.assess(ordinary)).isEqualTo(Assessment.CLEAN);
    }

    @Example
    void a_stranger_with_much_and_failed_cards_is_held() {
        var odd = new Evidence(Optional.empty(), Money.rupiah(5_000_000), 3, 0, 0, false, true);

        var assessment = POLICY.assess(odd);
        assertThat(assessment.score()).isEqualTo(65);
        assertThat(assessment.holds()).isTrue();
        assertThat(assessment.holdFrom()).isEqualTo(60);
    }

    @Property
    void denial_wins_over_leave_and_leave_over_nothing(@ForAll List<Listing.Kind> found) {
        var strictest = Listing.strictest(found);

        assertThat(strictest.isEmpty()).isEqualTo(found.isEmpty());
        if (found.contains(Listing.Kind.DENY)) assertThat(strictest).contains(Listing.Kind.DENY);
        else if (!found.isEmpty()) assertThat(strictest).contains(Listing.Kind.ALLOW);
    }

    @Example
    void a_listing_is_kept_in_one_form_and_ends() {
        var listing = new Listing(
                new UUID(0, 1),
                Listing.Kind.DENY,
                Listing.Subject.PHONE,
                "0812 0000 1111",
                "tiga paket ditolak",
                Optional.of(NOON.plusSeconds(60)),
                "staff a",
                NOON);

        assertThat(listing.value()).isEqualTo("+6281200001111");
        assertThat(listing.holdsAt(NOON)).isTrue();
        assertThat(listing.holdsAt(NOON.plusSeconds(60))).isFalse();
        assertThatThrownBy(() -> new Listing(
                        new UUID(0, 1),
                        Listing.Kind.DENY,
                        Listing.Subject.ACCOUNT,
                        "bukan akun",
                        "uji coba",
                        Optional.empty(),
                        "staff a",
                        NOON))
                .isInstanceOf(Invalid.class);
    }

    @Example
    void a_review_is_decided_once_and_never_held_again() {
        var review = Review.held(new OrderId(new UUID(0, 1)), new OrderNumber("LR-000001"), Assessment.CLEAN, NOON);

        var released = review.decide(true, "staff a", "sudah ditelepon", NOON);
        assertThat(released.state()).isEqualTo(Review.State.RELEASED);
        assertThat(released.holding(Assessment.CLEAN, NOON)).isEqualTo(released);
        assertThatThrownBy(() -> released.decide(false, "staff b", "tidak jadi", NOON))
                .isInstanceOf(ReviewDecided.class);
        assertThatThrownBy(() -> review.decide(false, "staff b", "", NOON)).isInstanceOf(Invalid.class);
    }
}
