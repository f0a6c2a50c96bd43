package id.laris.application.notification;

import java.util.Arrays;
import java.util.Optional;

/** The messages people get, and what each one answers to. */
public enum Template {
    ORDER_PLACED("order.placed"),
    PAYMENT_RECEIVED("payment.received"),
    PAYMENT_FELL_SHORT("payment.fell-short"),
    PARCEL_SHIPPED("shipping.parcel-shipped"),
    PARCEL_DELIVERED("shipping.parcel-delivered"),
    ORDER_CANCELLED("order.cancelled"),
    ORDER_EXPIRED("order.expired"),
    REFUND_SENT("payment.refund-sent"),
    /** With the invoice as a PDF. */
    INVOICE_WRITTEN("invoice.written"),
    CREDIT_NOTE_WRITTEN("invoice.credited"),
    /** What was bought on invoice is due soon, today, or was. */
    PAYMENT_REMINDER("terms.payment-reminder"),
    /** Before it is packed somebody looks at it. */
    ORDER_HELD("risk.order-held"),
    ORDER_RELEASED("risk.order-released"),
    RETURN_REQUESTED("return.requested"),
    RETURN_ASKED_BACK("return.asked-back"),
    RETURN_APPROVED("return.approved"),
    RETURN_REJECTED("return.rejected"),
    RETURN_SENT("return.goods-sent"),
    RETURN_RECEIVED("return.received"),
    RETURN_INSPECTED("return.inspected"),
    RETURN_REPLACED("return.replaced"),
    RETURN_SETTLED("return.settled"),
    RETURN_CANCELLED("return.cancelled"),

    /** Somebody registered with this address: how to verify it, or that it has an account already. */
    ACCOUNT_REGISTERED,
    /** Somebody asked for a new password for this address. */
    ACCOUNT_NEW_PASSWORD,
    /** To the new address: how to confirm it. */
    ACCOUNT_NEW_EMAIL,
    /** How to come and work here. */
    ACCOUNT_INVITED,
    ACCOUNT_PASSWORD_CHANGED,
    /** To the address used until now. */
    ACCOUNT_EMAIL_CHANGED,
    ACCOUNT_FACTOR_ON,
    ACCOUNT_FACTOR_OFF,
    /** Somebody signed in with a recovery code. */
    ACCOUNT_RECOVERY_USED,
    /** The copy of their data that a customer asked for can be taken. */
    ACCOUNT_EXPORT_READY,
    /** The customer who asked for it is forgotten: the last mail to that address. */
    ACCOUNT_ERASED,
    /** To who manages keys: one ends within two weeks. */
    ACCOUNT_KEY_ENDS,
    /** The same: within three days. */
    ACCOUNT_KEY_ENDS_NOW,
    /** To who manages webhooks: one was given up. */
    ACCOUNT_WEBHOOK_OFF,
    /** To who may change stock, in the morning: what ran short. */
    ACCOUNT_STOCK_DIGEST,
    /** To who may take held money: some of it will soon be let go. */
    ACCOUNT_HOLD_ENDS,
    /** Somebody wants to hear when goods are there again: whether the address is theirs. */
    STOCK_WISH_ASKED,
    /** Goods somebody waits for are there again. */
    STOCK_BACK,
    /** They have not been here for long: what happens if they do not come. */
    ACCOUNT_IDLE,
    /** They did not come back and are forgotten: the last mail to that address. */
    ACCOUNT_IDLE_ERASED,
    /** To those who have to act on an incident: how its 72 hours stand. */
    INCIDENT_ALERT,
    /** To the people concerned by an incident. */
    INCIDENT_NOTICE,
    /** To a supplier: what we order. */
    PURCHASE_SENT,
    /** To who works here: a saved report, on the day it is mailed. */
    REPORT_DUE;

    private final Optional<String> eventType;

    Template() {
        eventType = Optional.empty();
    }

    Template(String eventType) {
        this.eventType = Optional.of(eventType);
    }

    public static Optional<Template> forEvent(String type) {
        return Arrays.stream(values())
                .filter(t -> t.eventType.filter(type::equals).isPresent())
                .findFirst();
    }
}
