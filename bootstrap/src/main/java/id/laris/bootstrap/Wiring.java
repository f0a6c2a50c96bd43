package id.laris.bootstrap;

import id.laris.application.order.HoldTime;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.shared.ShopSettings;
import id.laris.application.stock.DigestTime;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.identity.SecondFactorRule;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the use cases get from the machine and the configuration they run with. */
class Wiring {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
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

    @Produces
    @Singleton
    HoldTime holdTime(
            @ConfigProperty(name = "laris.orders.hold-when-paying") Duration whenPaying,
            @ConfigProperty(name = "laris.orders.hold-at-most") Duration atMost) {
        return new HoldTime(whenPaying, atMost);
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
