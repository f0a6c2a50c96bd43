package id.laris.application.identity;

import id.laris.application.UseCase;
import id.laris.application.audit.Audited;
import id.laris.domain.shared.Missing;
import java.util.UUID;

/** A device is not remembered any more: the next sign-in on it asks for the second factor. */
@UseCase
@Audited
@ForSignedIn
public final class ForgetDevice {
    private final CurrentActor current;
    private final RememberedDevices devices;

    public ForgetDevice(CurrentActor current, RememberedDevices devices) {
        this.current = current;
        this.devices = devices;
    }

    public void forget(UUID device) {
        if (!devices.forget(current.person().account().id(), device)) throw new Missing("device", device);
    }
}
