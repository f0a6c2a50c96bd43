package id.laris.persistence;

import id.laris.application.audit.AuditWitness;
import id.laris.application.audit.InMemoryAuditWitness;
import id.laris.application.catalogue.HtmlCleaner;
import id.laris.application.catalogue.PictureProbe;
import id.laris.application.catalogue.PlainHtmlCleaner;
import id.laris.application.catalogue.ScriptedPictureProbe;
import id.laris.application.identity.FastPasswords;
import id.laris.application.identity.Passwords;
import id.laris.application.invoice.InvoicePaper;
import id.laris.application.invoice.InvoiceSettings;
import id.laris.application.invoice.PlainInvoicePaper;
import id.laris.application.notification.AccountLetter;
import id.laris.application.notification.IncidentLetter;
import id.laris.application.notification.MailContent;
import id.laris.application.notification.MailSender;
import id.laris.application.notification.MailWriter;
import id.laris.application.notification.Messages;
import id.laris.application.order.HoldTime;
import id.laris.application.order.OrderDetails;
import id.laris.application.payment.AskingLimits;
import id.laris.application.payment.RefundLimit;
import id.laris.application.payment.ScriptedGateway;
import id.laris.application.privacy.ErasedRegister;
import id.laris.application.privacy.InMemoryErasedRegister;
import id.laris.application.privacy.InMemoryMasterKey;
import id.laris.application.privacy.MasterKey;
import id.laris.application.privacy.RetentionPolicy;
import id.laris.application.purchasing.PlainPaper;
import id.laris.application.purchasing.PurchaseDetails;
import id.laris.application.purchasing.PurchasePaper;
import id.laris.application.replenishment.ReorderSettings;
import id.laris.application.reporting.ReportLetter;
import id.laris.application.shared.ShopSettings;
import id.laris.application.shared.TestShop;
import id.laris.application.stock.DigestTime;
import id.laris.application.webhook.ScriptedWebhookSender;
import id.laris.application.webhook.WebhookSender;
import id.laris.application.webhook.WebhookSettings;
import id.laris.domain.identity.SecondFactorRule;
import id.laris.domain.payment.Asking;
import id.laris.domain.terms.ReminderPlan;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;

/** What the use cases need beside a database, so that they can be run on a real one here. */
class TestWiring {
    /** No more exact than PostgreSQL. */
    @Produces
    @Singleton
    Clock clock() {
        return Clock.tickMillis(ZoneOffset.UTC);
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
    Passwords passwords() {
        return new FastPasswords();
    }

    @Produces
    @Singleton
    ScriptedGateway gateway() {
        return new ScriptedGateway();
    }

    @Produces
    @Singleton
    MailWriter writer() {
        return new MailWriter() {
            @Override
            public MailContent write(Messages.Message message, OrderDetails order, String orderUrl) {
                return new MailContent("subject", "html", "text");
            }

            @Override
            public MailContent write(Messages.Message message, AccountLetter letter) {
                return new MailContent("subject", "html", "text");
            }

            @Override
            public MailContent write(Messages.Message message, PurchaseDetails purchase) {
                return new MailContent("subject", "html", "text");
            }

            @Override
            public MailContent write(Messages.Message message, ReportLetter letter) {
                return new MailContent("subject", "html", "text");
            }

            @Override
            public MailContent write(Messages.Message message, IncidentLetter letter) {
                return new MailContent("subject", "html", "text");
            }
        };
    }

    @Produces
    @Singleton
    MailSender sender() {
        return new MailSender() {
            @Override
            public boolean isConfigured() {
                return false;
            }

            @Override
            public void send(UUID message, String to, MailContent content) {
                throw new UnsupportedOperationException("no mail here");
            }
        };
    }

    @Produces
    @Singleton
    InvoicePaper invoicePaper() {
        return new PlainInvoicePaper();
    }

    @Produces
    @Singleton
    PurchasePaper purchasePaper() {
        return new PlainPaper();
    }

    @Produces
    @Singleton
    AuditWitness auditWitness() {
        return new InMemoryAuditWitness();
    }

    @Produces
    @Singleton
    MasterKey masterKey() {
        return new InMemoryMasterKey();
    }

    @Produces
    @Singleton
    ErasedRegister erasedRegister() {
        return new InMemoryErasedRegister();
    }

    @Produces
    @Singleton
    HtmlCleaner cleaner() {
        return new PlainHtmlCleaner();
    }

    @Produces
    @Singleton
    PictureProbe probe() {
        return new ScriptedPictureProbe();
    }

    @Produces
    @Singleton
    RetentionPolicy retentionPolicy() {
        return RetentionPolicy.DEFAULT;
    }

    @Produces
    @Singleton
    WebhookSender webhookSender(Clock clock) {
        return new ScriptedWebhookSender(clock);
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
