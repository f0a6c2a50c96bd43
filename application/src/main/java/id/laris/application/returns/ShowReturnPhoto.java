package id.laris.application.returns;

import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.application.stock.Photo;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.shared.Missing;

/** One picture of a return, for its buyer or for staff who may view orders. */
@UseCase
@OpenToAll
public final class ShowReturnPhoto {
    private final ReturnDoor door;
    private final Returns returns;

    public ShowReturnPhoto(ReturnDoor door, Returns returns) {
        this.door = door;
        this.returns = returns;
    }

    /** @param place from 1 */
    public Photo show(ReturnNumber number, OrderProof proof, int place) {
        door.open(number, proof, Permission.VIEW_ORDERS);
        return returns.photo(number, place).orElseThrow(() -> new Missing("photo", number + "/" + place));
    }
}
