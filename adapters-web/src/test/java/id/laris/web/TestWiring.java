package id.laris.web;

import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.order.HoldTime;
import id.laris.application.order.OrderDetails;
import id.laris.application.payment.AskingLimits;
import id.laris.application.payment.CashGateway;
import id.laris.application.payment.CreditGateway;
import id.laris.application.payment.ExchangeGateway;
import id.laris.application.payment.Gateways;
import id.laris.application.payment.RefundLimit;
import id.laris.application.payment.ScriptedGateway;
import id.laris.application.payment.TransferGateway;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.replenishment.ReorderSettings;
import id.laris.application.reporting.ReportLetter;
import id.laris.application.shared.MovableClock;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.DigestTime;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.payment.Asking;
import id.laris.domain.terms.ReminderPlan;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** What the machine supplies in production. */
class TestWiring {
    /** One bean of two types: tests move it, use cases read it. */
    @Produces
    @Singleton
    @Typed({Clock.class, MovableClock.class})
    MovableClock clock() {
        return new MovableClock();
    }

    /** An alternative among the gateways would hide the others: all are named here. */
    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    Gateways gateways(ShopSettings settings, ScriptedGateway scripted) {
        return new Gateways(List.of(
                new TransferGateway(settings),
                new CashGateway(),
                new ExchangeGateway(),
                new CreditGateway(),
                scripted));
    }

    @Produces
    @Singleton
    ShopSettings settings() {
        return TestShop.SETTINGS;
    }

    /** Mails are written by another adapter; pages show what it wrote. */
    @Produces
    @Singleton
    MailWriter mailWriter() {
        return new MailWriter() {
            @Override
            public MailContent write(Messages.Message message, OrderDetails order, String orderUrl) {
                throw new UnsupportedOperationException("no page shows it before it is sent");
            }

            @Override
            public MailContent write(Messages.Message message, AccountLetter letter) {
                throw new UnsupportedOperationException("no page shows it before it is sent");
            }

            @Override
            public MailContent write(Messages.Message message, PurchaseDetails purchase) {
                throw new UnsupportedOperationException("no page shows it before it is sent");
            }

            @Override
            public MailContent write(Messages.Message message, ReportLetter letter) {
                throw new UnsupportedOperationException("no page shows it before it is sent");
            }

            @Override
            public MailContent write(Messages.Message message, IncidentLetter letter) {
                var incident = letter.incident();
                var text = incident.dataClasses() + "\n" + incident.course() + "\n" + incident.handling();
                return new MailContent("Surat " + message.language().tag(), text, text);
            }
        };
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
