package id.laris.application.order;

/** Why somebody may open an order that is not staff's: they hold its link, or know its number and the buyer's e-mail. */
public sealed interface OrderProof {
    record Token(String token) implements OrderProof {}

    record Email(String email) implements OrderProof {}

    /** No proof but one's own rights. */
    record Rights() implements OrderProof {}
}
