package id.laris.application.stock;

import id.laris.application.shared.Signatures;
import id.laris.domain.stock.StockWish;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** What a mailed link says: which wish, and the shop's signature under it. Works as long as there is the wish; nothing of it is stored. */
@Singleton
public final class WishTokens {
    private static final String PURPOSE = "stock-wish";
    private static final int ID = 36;

    private final Signatures signatures;

    public WishTokens(Signatures signatures) {
        this.signatures = signatures;
    }

    String of(StockWish wish) {
        return wish.id() + signatures.sign(PURPOSE, wish.id().toString());
    }

    /** Empty for what the shop did not sign. */
    Optional<UUID> open(String token) {
        if (token == null || token.length() <= ID || token.length() > 100) return Optional.empty();
        var id = token.substring(0, ID);
        if (!signatures.matches(PURPOSE, id, token.substring(ID))) return Optional.empty();
        return Optional.of(UUID.fromString(id));
    }
}
