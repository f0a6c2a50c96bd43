package id.laris.domain.stock;

import id.laris.domain.shared.Refusal;
import java.util.Collection;
import java.util.Map;

/** Goods have their home in bins that were to be taken away. */
public final class BinInUse extends Refusal {
    public BinInUse(Collection<BinCode> bins) {
        super(
                Kind.CONFLICT,
                "bin-in-use",
                "goods have their home in " + bins,
                Map.of("bins", bins.stream().map(BinCode::value).sorted().toList()));
    }
}
