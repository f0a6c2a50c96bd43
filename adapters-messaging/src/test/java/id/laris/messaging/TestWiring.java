package id.laris.messaging;

import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.order.HoldTime;
import id.laris.application.payment.AskingLimits;
import id.laris.application.payment.RefundLimit;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.replenishment.ReorderSettings;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.DigestTime;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.payment.Asking;
import id.laris.domain.terms.ReminderPlan;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What bootstrap gives the use cases in the running application. */
class TestWiring {
    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    ShopSettings settings() {
        return TestShop.SETTINGS;
    }

    @Produces
    @Singleton
    SecondFactorRule secondFactorRule() {
        return new SecondFactorRule(false);
    }

    /** Without a registry of its own a test would read zero from every meter. */
    @Produces
    @Singleton
    SimpleMeterRegistry meters() {
        return new SimpleMeterRegistry();
    }

    @Produces
    @Singleton
    RetentionPolicy retentionPolicy() {
        return RetentionPolicy.DEFAULT;
    }

    @Produces
    @Singleton
    WebhookSettings webhookSettings() {
        return new WebhookSettings(false);
    }

    @Produces
    @Singleton
    DigestTime digestTime(ShopSettings settings) {
        return new DigestTime(7, settings.zone());
    }

    @Produces
    @Singleton
    InvoiceSettings invoiceSettings() {
        return new InvoiceSettings(InvoiceSettings.When.PAID, "Toko Laris", "Jl. Braga 1", "01.234.567.8-901.000");
    }

    @Produces
    @Singleton
    HoldTime holdTime() {
        return HoldTime.DEFAULT;
    }

    @Produces
    @Singleton
    Asking asking() {
        return new Asking(Duration.ofMinutes(5));
    }

    @Produces
    @Singleton
    AskingLimits askingLimits() {
        return AskingLimits.DEFAULT;
    }

    @Produces
    @Singleton
    RefundLimit refundLimit() {
        return RefundLimit.DEFAULT;
    }

    @Produces
    @Singleton
    ReminderPlan reminderPlan() {
        return ReminderPlan.STANDARD;
    }

    @Produces
    @Singleton
    ReorderSettings reorderSettings() {
        return ReorderSettings.STANDARD;
    }
}
