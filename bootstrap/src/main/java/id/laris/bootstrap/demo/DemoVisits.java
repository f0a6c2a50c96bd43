package id.laris.bootstrap.demo;

import id.laris.application.reporting.FollowPurchases;
import id.laris.application.reporting.Sights;
import id.laris.application.reporting.WriteSights;
import id.laris.application.shared.ShopSettings;
import id.laris.domain.catalogue.Product;
import id.laris.domain.identity.Origin;
import id.laris.domain.order.Channel;
import id.laris.domain.order.OrderConfirmed;
import id.laris.domain.reporting.ShopStep;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * People who came to the web shop in the last months: those who bought, and many more who only looked. The shop hears of them as it hears
 * of real ones, from what its pages see and from the orders.
 */
@Singleton
class DemoVisits {
    private static final int DAYS = 75;
    private static final int ENOUGH = 5_000;
    private static final long SEED = 20_260_817;

    private final Sights sights;
    private final WriteSights writeSights;
    private final FollowPurchases followPurchases;
    private final ShopSettings settings;
    private final Clock clock;

    DemoVisits(
            Sights sights,
            WriteSights writeSights,
            FollowPurchases followPurchases,
            ShopSettings settings,
            Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.sights = sights;
        this.writeSights = writeSights;
        this.followPurchases = followPurchases;
    }

    void tell(List<Product> goods, List<OrderStory> stories) {
        var now = clock.instant();
        var zone = settings.zone();
        var since = now.atZone(zone)
                .toLocalDate()
                .minusDays(DAYS)
                .atStartOfDay(zone)
                .toInstant();
        var seen = new ArrayList<Sights.Seen>();
        for (var story : stories) if (isOfThen(story, since)) seen.addAll(buys(story));
        var random = new Random(SEED);
        for (var day = since; day.isBefore(now); day = day.plus(Duration.ofDays(1)))
            for (int i = 0; i < 14 + random.nextInt(22); i++) seen.addAll(looks(day, seen.size(), goods, random));
        seen.removeIf(sight -> sight.at().isAfter(now));
        seen.sort(Comparator.comparing(Sights.Seen::at));
        write(seen);
        for (var story : stories)
            if (isOfThen(story, since))
                story.events().stream()
                        .filter(OrderConfirmed.class::isInstance)
                        .forEach(event -> followPurchases.follow(story.order().id(), event.occurredAt()));
    }

    private static boolean isOfThen(OrderStory story, Instant since) {
        return story.order().channel() == Channel.WEB
                && !story.order().placedAt().isBefore(since);
    }

    private static List<Sights.Seen> buys(OrderStory story) {
        var order = story.order();
        var line = order.lines().get(0);
        var who = order.number().value();
        return List.of(
                seen(order.placedAt().minusSeconds(600), ShopStep.VISIT, "", who),
                seen(order.placedAt().minusSeconds(540), ShopStep.PRODUCT, line.productSlug(), who),
                seen(order.placedAt().minusSeconds(300), ShopStep.CART, "", who),
                seen(order.placedAt().minusSeconds(200), ShopStep.CHECKOUT, "", who));
    }

    private static List<Sights.Seen> looks(Instant day, int number, List<Product> goods, Random random) {
        var who = "tamu " + number;
        var at = day.plusSeconds(7 * 3_600 + random.nextInt(15 * 3_600));
        var steps = new ArrayList<Sights.Seen>();
        steps.add(seen(at, ShopStep.VISIT, "", who));
        if (random.nextInt(100) >= 64) return steps;
        for (int i = 0; i <= random.nextInt(3); i++) {
            var one = goods.get(Math.min(random.nextInt(goods.size()), random.nextInt(goods.size())));
            steps.add(seen(
                    at.plusSeconds(40L * (i + 1)), ShopStep.PRODUCT, one.slug().value(), who));
        }
        if (random.nextInt(100) < 22) steps.add(seen(at.plusSeconds(200), ShopStep.CART, "", who));
        if (random.nextInt(100) < 7) steps.add(seen(at.plusSeconds(320), ShopStep.CHECKOUT, "", who));
        return steps;
    }

    private static Sights.Seen seen(Instant at, ShopStep step, String product, String who) {
        return new Sights.Seen(at, step, product, "", new Origin("", who), Optional.empty());
    }

    private void write(List<Sights.Seen> seen) {
        for (int from = 0; from < seen.size(); from += ENOUGH) {
            seen.subList(from, Math.min(from + ENOUGH, seen.size())).forEach(sights::saw);
            while (writeSights.write()) {
                // The next portion.
            }
        }
    }
}
