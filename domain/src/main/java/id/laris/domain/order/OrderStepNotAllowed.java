package id.laris.domain.order;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The order is not in a state that allows this step. */
public final class OrderStepNotAllowed extends Refusal {
    public OrderStepNotAllowed(Enum<?> from, Enum<?> to) {
        this(from.name(), to.name());
    }

    public OrderStepNotAllowed(String from, String step) {
        super(
                Kind.CONFLICT,
                "order-step-not-allowed",
                "An order that is %s cannot become %s".formatted(from, step),
                Map.of("from", from, "to", step));
    }
}
