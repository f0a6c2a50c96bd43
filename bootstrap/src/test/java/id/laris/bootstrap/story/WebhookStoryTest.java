package id.laris.bootstrap.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasItem;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.laris.application.shared.Goods;
import id.laris.domain.webhook.WebhookSecret;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a change of stock to another program that hears of it, can check who spoke, and is told again when it stumbled. */
@QuarkusTest
class WebhookStoryTest {
    private record Came(String id, long timestamp, String signature, byte[] body) {
        /** Other tests sell the same goods, and the program hears of that as well. */
        boolean isOurs() {
            return Stream.of(
                            "\"type\":\"stock.changed\"", "\"sku\":\"" + Goods.TOPI + "\"", "\"BDG\"", "\"CORRECTION\"")
                    .allMatch(new String(body, StandardCharsets.UTF_8)::contains);
        }
    }

    private final List<Came> came = new CopyOnWriteArrayList<>();
    private HttpServer program;
    private String webhook;

    @Inject
    StockedShop shop;

    @BeforeEach
    void open() throws IOException {
        program = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        program.createContext("/", this::hear);
        program.start();
    }

    @AfterEach
    void close() {
        program.stop(0);
        if (webhook != null) Api.staff().delete("/api/v1/webhooks/{id}", webhook);
    }

    /** Stumbles over the first message of ours. */
    private void hear(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var message = new Came(
                headers.getFirst("webhook-id"),
                Long.parseLong(headers.getFirst("webhook-timestamp")),
                headers.getFirst("webhook-signature"),
                exchange.getRequestBody().readAllBytes());
        if (message.isOurs()) came.add(message);
        exchange.sendResponseHeaders(message.isOurs() && came.size() == 1 ? 500 : 204, -1);
        exchange.close();
    }

    @Test
    void a_change_of_stock_arrives_signed_and_again_after_a_failure() {
        shop.stock();
        var added = Api.staff()
                .body(Map.of(
                        "name",
                        "Gudang luar",
                        "url",
                        "http://localhost:" + program.getAddress().getPort() + "/kait",
                        "events",
                        List.of("stock.changed")))
                .post("/api/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        webhook = added.getString("id");
        var secret = new WebhookSecret(added.getString("secret"));

        Api.staff()
                .body(Map.of(
                        "reference",
                        "ERP-1",
                        "lines",
                        List.of(Map.of("sku", Goods.TOPI.value(), "warehouse", "BDG", "change", 2))))
                .post("/api/v1/stock/levels")
                .then()
                .statusCode(200);

        await().atMost(Duration.ofSeconds(40)).until(() -> came.size() == 2);
        assertThat(came).allSatisfy(message -> assertThat(message.signature())
                .isEqualTo(secret.sign(message.id(), message.timestamp(), message.body())));
        assertThat(came.get(1).id()).isEqualTo(came.get(0).id());
        await().untilAsserted(() -> Api.staff()
                .get("/api/v1/webhooks/{id}/deliveries?state=ARRIVED", webhook)
                .then()
                .body("items.event", hasItem(came.get(0).id())));
    }
}
