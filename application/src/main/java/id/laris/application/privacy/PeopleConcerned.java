package id.laris.application.privacy;

import id.laris.application.identity.Accounts;
import id.laris.application.order.OrderQuery;
import id.laris.application.order.OrderSummary;
import id.laris.application.order.Orders;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.privacy.IncidentNotice.Target;
import id.laris.domain.shared.Invalid;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds who is meant by a list of e-mail addresses and order numbers. */
@Singleton
public final class PeopleConcerned {
    private static final int MOST = 5_000;

    /** @param unknown what names nobody the shop knows, as it was written */
    public record Found(List<Target> targets, List<String> unknown) {}

    private final Accounts accounts;
    private final Orders orders;

    public PeopleConcerned(Accounts accounts, Orders orders) {
        this.accounts = accounts;
        this.orders = orders;
    }

    /** @param list divided by spaces, commas or lines */
    Found in(String list) {
        var words = Stream.of(list.split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
        if (words.size() > MOST) throw new Invalid("people", words.size(), "at most " + MOST);
        var targets = new LinkedHashSet<Target>();
        var unknown = new ArrayList<String>();
        for (var word : words) find(word).ifPresentOrElse(targets::add, () -> unknown.add(word));
        return new Found(List.copyOf(targets), unknown);
    }

    private Optional<Target> find(String word) {
        try {
            return word.contains("@") ? byEmail(new EmailAddress(word)) : byNumber(word);
        } catch (Invalid nobodys) {
            return Optional.empty();
        }
    }

    private Optional<Target> byEmail(EmailAddress email) {
        var account = accounts.find(AccountKind.CUSTOMER, email).<Target>map(a -> new Target.OfAccount(a.id()));
        return account.or(() -> orders.list(ordersOf(email)).items().stream()
                .findFirst()
                .map(OrderSummary::number)
                .flatMap(orders::find)
                .map(order -> new Target.OfOrder(order.id())));
    }

    private static OrderQuery ordersOf(EmailAddress email) {
        return new OrderQuery(
                Optional.empty(),
                email.value(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                1);
    }

    private Optional<Target> byNumber(String number) {
        return orders.find(new OrderNumber(number)).map(order -> new Target.OfOrder(order.id()));
    }
}
