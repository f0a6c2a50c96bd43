package id.laris.domain.shipping;

import id.laris.domain.shared.Refusal;
import java.util.Map;

/** The parcel stands on another hand-over sheet, or has left already. */
public final class ParcelOnSheet extends Refusal {
    public ParcelOnSheet(ShipmentId parcel) {
        super(
                Kind.CONFLICT,
                "parcel-on-sheet",
                "parcel %s is on another sheet or has left".formatted(parcel),
                Map.of("parcel", parcel.toString()));
    }
}
