package id.laris.bootstrap.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.laris.application.identity.Accounts;
import id.laris.application.shared.Goods;
import id.laris.application.shared.Measured;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountKind;
import id.laris.persistence.TestDatabase;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One account orders on invoice at two places at the same moment, over HTTP, and may owe for one of the orders only. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CreditLimitTest {
    private static final int ROUNDS = 3;

    @Inject
    StockedShop shop;

    @Inject
    Accounts accounts;

    @BeforeEach
    void stock() {
        shop.stock();
    }

    @Test
    void of_two_orders_at_once_that_together_pass_the_limit_one_stands_and_the_other_is_told() {
        for (int round = 0; round < ROUNDS; round++) {
            var email = shop.customer();
            var account = accounts.find(AccountKind.CUSTOMER, new EmailAddress(email))
                    .orElseThrow()
                    .id();
            OnInvoice.allow(account.toString(), Goods.KAOS_PRICE.minorUnits() * 2 - 1);
            var browsers =
                    List.of(OnInvoice.browser(email, Goods.KAOS_M, 1), OnInvoice.browser(email, Goods.KAOS_L, 1));
            var start = new CyclicBarrier(2);

            var answers = browsers.stream()
                    .map(browser -> CompletableFuture.supplyAsync(() -> {
                        await(start);
                        return OnInvoice.order(browser, email);
                    }))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();

            var statuses =
                    answers.stream().map(answer -> answer.statusCode()).sorted().toList();
            Measured.say("two orders at one credit limit: %s", statuses);
            assertThat(statuses).containsExactly(303, 422);
            assertThat(answers.stream()
                            .filter(answer -> answer.statusCode() == 422)
                            .findFirst()
                            .orElseThrow()
                            .asString())
                    .contains("melewati batasmu");
            assertThat(Api.staff()
                            .get("/api/v1/orders?q={email}", email)
                            .jsonPath()
                            .getList("items"))
                    .hasSize(1);
        }
    }

    private static void await(CyclicBarrier start) {
        try {
            start.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
