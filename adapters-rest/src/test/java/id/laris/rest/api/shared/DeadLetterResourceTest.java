package id.laris.rest.api.shared;

import static id.laris.application.shared.Goods.TOPI;
import static id.laris.rest.api.shared.ApiClient.placed;
import static id.laris.rest.api.shared.ApiClient.staff;
import static id.laris.rest.api.shared.ApiClient.visitor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.laris.application.shared.InMemoryEvents;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DeadLetterResourceTest {
    @Inject
    InMemoryEvents events;

    @Test
    void an_event_that_was_given_up_is_seen_and_tried_again() {
        placed(TOPI, 1, "QRIS");
        var event = events.published().get(events.published().size() - 1).id();
        for (int i = 0; i < 20; i++) events.failed(event, "Kotak surat penuh");

        staff().get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(event.toString()))
                .body("items.find { it.id == '%s' }.reason".formatted(event), equalTo("Kotak surat penuh"));
        staff().post("/api/v1/dead-letters/{id}/replay", event).then().statusCode(202);
        staff().get("/api/v1/dead-letters").then().body("items.id", not(hasItem(event.toString())));
        staff().post("/api/v1/dead-letters/{id}/replay", UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("event-not-found"));
        visitor().get("/api/v1/dead-letters").then().statusCode(401);
    }
}
