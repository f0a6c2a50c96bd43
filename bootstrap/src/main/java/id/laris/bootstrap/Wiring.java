package id.laris.bootstrap;

import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.order.HoldTime;
import id.laris.application.payment.AskingLimits;
import id.laris.application.payment.RefundLimit;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.replenishment.ReorderSettings;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.DigestTime;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.payment.Asking;
import id.laris.domain.shared.Money;
import id.laris.domain.terms.ReminderPlan;
import id.laris.persistence.shared.DatabaseClock;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the use cases get from the machine and the configuration they run with. */
class Wiring {
    /** Instances that share a database share its time; without one the machine's is all there is. */
    @Produces
    @Singleton
    Clock clock(Instance<DatabaseClock> shared) {
        return shared.isResolvable() ? shared.get() : Clock.systemUTC();
    }

    @Produces
    @Singleton
    ShopSettings shopSettings(ShopConfiguration configuration) {
        return configuration.settings();
    }

    @Produces
    @Singleton
    RetentionPolicy retentionPolicy(RetentionConfiguration configuration) {
        return configuration.policy();
    }

    @Produces
    @Singleton
    DigestTime digestTime(@ConfigProperty(name = "laris.stock.digest-hour") int hour, ShopSettings settings) {
        return new DigestTime(hour, settings.zone());
    }

    /** Lines of the address are divided by {@code |}, which environment variables can hold. */
    @Produces
    @Singleton
    InvoiceSettings invoiceSettings(
            @ConfigProperty(name = "laris.invoice.when") InvoiceSettings.When when,
            @ConfigProperty(name = "laris.seller.name") String name,
            @ConfigProperty(name = "laris.seller.address") Optional<String> address,
            @ConfigProperty(name = "laris.seller.npwp") Optional<String> taxNumber) {
        var lines = address.orElse("").replaceAll("\\s*\\|\\s*", "\n");
        return new InvoiceSettings(when, name, lines, taxNumber.orElse(""));
    }

    @Produces
    @Singleton
    HoldTime holdTime(
            @ConfigProperty(name = "laris.orders.hold-when-paying") Duration whenPaying,
            @ConfigProperty(name = "laris.orders.hold-at-most") Duration atMost,
            @ConfigProperty(name = "laris.orders.hold-after-failure") Duration afterFailure,
            @ConfigProperty(name = "laris.orders.hold-when-held") Duration whenHeld) {
        return new HoldTime(whenPaying, atMost, afterFailure, whenHeld);
    }

    @Produces
    @Singleton
    Asking asking(@ConfigProperty(name = "laris.payments.ask-every") Duration every) {
        return new Asking(every);
    }

    @Produces
    @Singleton
    AskingLimits askingLimits(
            @ConfigProperty(name = "laris.payments.asks-a-second") int perSecond,
            @ConfigProperty(name = "laris.payments.asks-at-once") int atOnce) {
        return new AskingLimits(perSecond, atOnce);
    }

    @Produces
    @Singleton
    RefundLimit refundLimit(@ConfigProperty(name = "laris.refunds.four-eyes-above") long rupiah) {
        return new RefundLimit(Money.rupiah(rupiah));
    }

    @Produces
    @Singleton
    ReminderPlan reminderPlan(@ConfigProperty(name = "laris.terms.remind-after-days") List<Integer> days) {
        return new ReminderPlan(days);
    }

    @Produces
    @Singleton
    ReorderSettings reorderSettings(
            @ConfigProperty(name = "laris.reorder.service") double service,
            @ConfigProperty(name = "laris.reorder.review-days") int reviewDays,
            @ConfigProperty(name = "laris.reorder.lead-days") int leadDays,
            @ConfigProperty(name = "laris.reorder.lead-spread") double leadSpread,
            @ConfigProperty(name = "laris.reorder.transfer-days") int transferDays,
            @ConfigProperty(name = "laris.reorder.holding-rate") double holdingRate,
            @ConfigProperty(name = "laris.reorder.order-cost") long orderCost,
            @ConfigProperty(name = "laris.reorder.most-cover") int mostCover) {
        return new ReorderSettings(
                service,
                reviewDays,
                leadDays,
                leadSpread,
                transferDays,
                holdingRate,
                Money.rupiah(orderCost),
                mostCover);
    }

    /** Anything but {@code optional} asks staff for it: a typing error shall not open a door. */
    @Produces
    @Singleton
    SecondFactorRule secondFactorRule(@ConfigProperty(name = "laris.staff.second-factor") String staff) {
        return new SecondFactorRule(!staff.equals("optional"));
    }

    /** For development: whether webhooks may lead to this machine. */
    @Produces
    @Singleton
    WebhookSettings webhookSettings(@ConfigProperty(name = "laris.webhooks.local") boolean localToo) {
        return new WebhookSettings(localToo);
    }
}
