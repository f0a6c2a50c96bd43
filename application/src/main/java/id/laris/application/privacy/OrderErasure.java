package id.laris.application.privacy;

import id.laris.application.identity.Tokens;
import id.laris.application.notification.Messages;
import id.laris.application.order.Orders;
import id.laris.application.payment.Payments;
import id.laris.application.returns.Returns;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.order.Order;
import id.laris.domain.order.OrderState;
import id.laris.domain.payment.Refund;
import id.laris.domain.shared.AccountId;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes a person out of their orders and of what was written about them, once every order is over and every refund is paid. */
@Singleton
public final class OrderErasure {
    private static final int MARK = 6;

    private final Orders orders;
    private final Payments payments;
    private final Returns returns;
    private final Messages messages;
    private final PaymentWords words;

    public OrderErasure(Orders orders, Payments payments, Returns returns, Messages messages, PaymentWords words) {
        this.orders = orders;
        this.payments = payments;
        this.returns = returns;
        this.messages = messages;
        this.words = words;
    }

    /** Why it cannot be done yet: {@code open-orders}, {@code open-refunds}, {@code open-disputes}; empty when it can. */
    Optional<String> hindrance(AccountId customer) {
        var all = orders.allOf(customer);
        if (all.stream().anyMatch(order -> isUnderWay(order) || hasOpenReturn(order)))
            return Optional.of("open-orders");
        if (hasOpenRefund(all)) return Optional.of("open-refunds");
        return all.stream().anyMatch(order -> words.isAwaited(payments.get(order.id())))
                ? Optional.of("open-disputes")
                : Optional.empty();
    }

    private static boolean isUnderWay(Order order) {
        return order.state() != OrderState.COMPLETED && order.state() != OrderState.CANCELLED;
    }

    private boolean hasOpenReturn(Order order) {
        return returns.of(order.id()).stream().anyMatch(r -> r.state().isOpen());
    }

    private boolean hasOpenRefund(List<Order> all) {
        return all.stream()
                .flatMap(order -> payments.get(order.id()).refunds().stream())
                .anyMatch(refund -> refund.state() != Refund.State.DONE);
    }

    /** What was written to them about their account. */
    void eraseMailsTo(EmailAddress email, AccountId customer) {
        messages.eraseAboutCustomer(email, nobody(markOf(customer)));
    }

    private static EmailAddress nobody(String mark) {
        return new EmailAddress(mark.toLowerCase(Locale.ROOT) + "@erased.invalid");
    }

    void erase(AccountId customer) {
        var mark = markOf(customer);
        var nobody = nobody(mark);
        orders.allOf(customer).forEach(order -> {
            messages.erase(order.id(), nobody);
            returns.forgetWords(order.id());
            words.erase(payments.get(order.id()));
            orders.replacePerson(order.withoutPerson(mark));
        });
    }

    /** The same for all orders of one person, and telling nothing about them. */
    static String markOf(AccountId customer) {
        return "ERASED-" + HexFormat.of().formatHex(Tokens.hash(customer.toString()), 0, MARK);
    }
}
