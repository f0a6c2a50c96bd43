package id.laris.rest.api.shared;

import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.order.HoldTime;
import id.laris.application.payment.AskingLimits;
import id.laris.application.payment.RefundLimit;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.replenishment.ReorderSettings;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.DigestTime;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.payment.Asking;
import id.laris.domain.terms.ReminderPlan;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Duration;

/** What {@code bootstrap} supplies in the real shop. */
class TestWiring {
    @Produces
    @Singleton
    MovableClock clock() {
        return new MovableClock();
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
