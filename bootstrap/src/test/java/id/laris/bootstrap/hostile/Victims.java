package id.laris.bootstrap.hostile;

import static id.laris.bootstrap.story.Api.cartWith;
import static id.laris.bootstrap.story.Api.checkout;
import static id.laris.bootstrap.story.Api.order;
import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.Accounts;
import id.laris.application.identity.RememberedDevices;
import id.laris.application.identity.Sessions;
import id.laris.application.identity.Tokens;
import id.laris.application.order.Orders;
import id.laris.application.privacy.Exports;
import id.laris.application.returns.Returns;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Ids;
import id.laris.application.stock.Photo;
import id.laris.bootstrap.story.Browser;
import id.laris.bootstrap.story.StockedShop;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.domain.identity.Origin;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.returns.ReturnReason;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.AccountId;
import id.laris.domain.shared.Quantity;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes {@link Victim}s. */
@Singleton
public class Victims {
    private static final Pattern ADDRESS = Pattern.compile("/akun/alamat/([0-9a-f-]{36})");

    private final StockedShop shop;
    private final Accounts accounts;
    private final Sessions sessions;
    private final RememberedDevices devices;
    private final Exports exports;
    private final Orders orders;
    private final Returns returns;
    private final Tokens tokens;
    private final Ids ids;
    private final Clock clock;

    Victims(
            StockedShop shop,
            Accounts accounts,
            Sessions sessions,
            RememberedDevices devices,
            Exports exports,
            Orders orders,
            Returns returns,
            Tokens tokens,
            Ids ids,
            Clock clock) {
        this.shop = shop;
        this.accounts = accounts;
        this.sessions = sessions;
        this.devices = devices;
        this.exports = exports;
        this.orders = orders;
        this.returns = returns;
        this.tokens = tokens;
        this.ids = ids;
        this.clock = clock;
    }

    Victim victim() {
        var email = shop.customer();
        var street = "Jl. Rahasia " + UUID.randomUUID();
        var recipient = "Penerima " + UUID.randomUUID();
        var form = checkout(cartWith(Goods.TOPI, 1), "BANK_TRANSFER");
        form.put("email", email);
        form.put("street", street);
        var placed = order(form).statusCode(201).extract().jsonPath();
        // The order of a guest joins the account of its verified address.
        var browser = Browser.ofCustomer(email);
        browser.page("/akun/alamat/baru");
        browser.send("/akun/alamat/baru", Victim.address(recipient, street));
        var address = ADDRESS.matcher(browser.page("/akun/alamat"));
        assertThat(address.find()).isTrue();
        browser.send("/akun/wishlist", "produk", "topi-rimba");
        var account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.find(AccountKind.CUSTOMER, new EmailAddress(email))
                        .orElseThrow()
                        .id());
        return new Victim(
                browser,
                email,
                List.of(email, street, recipient),
                placed.getString("number"),
                placed.getString("token"),
                placed.getString("payment.id"),
                returned(placed.getString("number")),
                address.group(1),
                sessionOf(account),
                deviceOf(account),
                exportOf(account, street),
                cartWith(Goods.KAOS_M, 1));
    }

    private String returned(String order) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var line = new ReturnRequest.Line(Goods.TOPI, Quantity.of(1), ReturnReason.DAMAGED, Optional.empty());
            var request = ReturnRequest.ask(
                            returns.nextNumber(2026),
                            orders.get(new OrderNumber(order)),
                            ReturnRequest.Origin.CUSTOMER,
                            ReturnRequest.Wish.REFUND,
                            List.of(line),
                            1,
                            1,
                            clock.instant())
                    .approve(clock.instant());
            returns.add(request, List.of(new Photo(Photo.Type.PNG, new byte[] {1})));
            return request.number().value();
        });
    }

    String sessionOf(AccountId account) {
        return QuarkusTransaction.requiringNew().call(() -> sessions.of(account, clock.instant())
                .get(0)
                .id()
                .value()
                .toString());
    }

    String deviceOf(AccountId account) {
        var id = ids.next();
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .run(() -> devices.add(
                        Tokens.hash(tokens.next()),
                        new RememberedDevices.Device(id, account, now, now.plus(Duration.ofDays(1)), Origin.INSIDE)));
        return id.toString();
    }

    private String exportOf(AccountId account, String content) {
        var id = ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> exports.add(
                        id, account, Map.of("alamat", content), clock.instant().plus(Duration.ofDays(1))));
        return id.toString();
    }
}
