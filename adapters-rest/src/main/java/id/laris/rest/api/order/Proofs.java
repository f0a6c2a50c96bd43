package id.laris.rest.api.order;

import id.laris.application.order.OrderProof;
import id.laris.rest.api.shared.Asked;

/** Why a caller may open an order: its token, the buyer's e-mail, or the rights of their key. */
public final class Proofs {
    private Proofs() {}

    public static OrderProof of(String token, String email) {
        if (Asked.text(token).isPresent()) return new OrderProof.Token(token.strip());
        return Asked.text(email).isPresent() ? new OrderProof.Email(email) : new OrderProof.Rights();
    }
}
