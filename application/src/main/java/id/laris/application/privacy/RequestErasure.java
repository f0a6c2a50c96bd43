package id.laris.application.privacy;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.ForCustomers;
import id.laris.application.identity.OwnPassword;
import id.laris.application.identity.RequiresFreshFactor;
import id.laris.domain.identity.Password;
import id.laris.domain.privacy.DataRequest;
import jakarta.transaction.Transactional;

/**
 * The customer asks to be forgotten, and proves by their password that it is them. It is done at once when nothing hinders it; else as
 * soon as the last order is over and the last refund paid. No transaction is open while the password is hashed.
 */
@UseCase
@Audited
@ForCustomers
@RequiresFreshFactor
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public final class RequestErasure {
    private final OwnPassword ownPassword;
    private final FileErasure fileErasure;
    private final CarryOutErasure carryOutErasure;
    private final CurrentActor actor;

    public RequestErasure(
            OwnPassword ownPassword, FileErasure fileErasure, CarryOutErasure carryOutErasure, CurrentActor actor) {
        this.ownPassword = ownPassword;
        this.fileErasure = fileErasure;
        this.carryOutErasure = carryOutErasure;
        this.actor = actor;
    }

    /**
     * What became of it: done, or postponed with a reason.
     *
     * @throws id.laris.domain.identity.WrongPassword when the password is not theirs
     * @throws id.laris.domain.identity.TooManyFailures after many wrong ones
     */
    public DataRequest request(Password password) {
        ownPassword.check(actor.person().account(), password, actor.origin());
        return carryOutErasure.carryOut(fileErasure.file().id());
    }
}
