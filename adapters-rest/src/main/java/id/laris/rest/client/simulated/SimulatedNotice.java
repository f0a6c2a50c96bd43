package id.laris.rest.client.simulated;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.laris.application.payment.PaymentGateway.BadNotice;
import id.laris.application.payment.SimulatedPayments.DueNotice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * What the simulator tells the shop. The id is the message's, not the delivery's: it is the same whenever the same thing is told again.
 */
record SimulatedNotice(UUID id, UUID attempt, String state, Instant at) {
    private static final int MOST_BYTES = 4_096;

    static SimulatedNotice of(DueNotice due) {
        var told = due.attempt() + " " + due.state();
        return new SimulatedNotice(
                UUID.nameUUIDFromBytes(told.getBytes(StandardCharsets.US_ASCII)),
                due.attempt().value(),
                due.state(),
                due.at());
    }

    /** @throws BadNotice for anything else */
    static SimulatedNotice read(ObjectMapper json, byte[] body) {
        try {
            var notice = body.length > MOST_BYTES ? null : json.readValue(body, SimulatedNotice.class);
            if (notice == null || notice.id() == null || notice.attempt() == null)
                throw new BadNotice("Not a notice of the simulator");
            return notice;
        } catch (IOException unreadable) {
            throw new BadNotice("Not a notice of the simulator");
        }
    }

    byte[] written(ObjectMapper json) {
        try {
            return json.writeValueAsBytes(this);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
