package id.laris.application.identity;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.shared.AccountId;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

@Alternative
@Singleton
public class InMemoryRememberedDevices implements RememberedDevices {
    private record Kept(byte[] hash, Device device) {}

    private final Table<UUID, Kept> devices;

    @Inject
    public InMemoryRememberedDevices(Undo undo) {
        devices = new Table<>(undo);
    }

    @Override
    public void add(byte[] tokenHash, Device device) {
        devices.put(device.id(), new Kept(tokenHash.clone(), device));
    }

    @Override
    public boolean knows(AccountId account, byte[] tokenHash, Instant now) {
        return devices.all()
                .anyMatch(k -> Arrays.equals(k.hash(), tokenHash)
                        && k.device().account().equals(account)
                        && now.isBefore(k.device().until()));
    }

    @Override
    public List<Device> of(AccountId account, Instant now) {
        return devices.all()
                .map(Kept::device)
                .filter(d -> d.account().equals(account) && now.isBefore(d.until()))
                .sorted(Comparator.comparing(Device::since).reversed())
                .toList();
    }

    @Override
    public boolean forget(AccountId account, UUID device) {
        return removeWhere(d -> d.account().equals(account) && d.id().equals(device)) == 1;
    }

    @Override
    public void forgetAllOf(AccountId account) {
        removeWhere(d -> d.account().equals(account));
    }

    @Override
    public int forgetOverBefore(Instant limit) {
        return removeWhere(d -> d.until().isBefore(limit));
    }

    private int removeWhere(Predicate<Device> condition) {
        var found = devices.where(k -> condition.test(k.device()));
        found.forEach(k -> devices.remove(k.device().id()));
        return found.size();
    }
}
