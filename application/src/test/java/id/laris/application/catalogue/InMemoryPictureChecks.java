package id.laris.application.catalogue;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import id.laris.domain.catalogue.PictureCheck;
import id.laris.domain.catalogue.PictureCheck.State;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryPictureChecks implements PictureChecks {
    private final Table<String, PictureCheck> checks;

    @Inject
    public InMemoryPictureChecks(Undo undo) {
        checks = new Table<>(undo);
    }

    @Override
    public void add(Collection<String> addresses, Instant now) {
        for (var address : addresses)
            if (checks.find(address).filter(c -> !c.isGivenUp()).isEmpty())
                checks.put(address, PictureCheck.of(address, now));
    }

    @Override
    public synchronized List<PictureCheck> take(int most, Instant now, Duration lease) {
        var due = checks.all()
                .filter(c -> c.dueAt().filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing((PictureCheck c) -> c.dueAt().orElseThrow())
                        .thenComparing(PictureCheck::address))
                .limit(most)
                .toList();
        due.forEach(c -> checks.put(
                c.address(),
                new PictureCheck(c.address(), c.state(), c.misses(), Optional.of(now.plus(lease)), c.why())));
        return due;
    }

    @Override
    public void save(List<PictureCheck> looked) {
        for (var check : looked) if (checks.find(check.address()).isPresent()) checks.put(check.address(), check);
    }

    @Override
    public Set<String> reachable(Collection<String> addresses) {
        return addresses.stream()
                .filter(a ->
                        checks.find(a).filter(c -> c.state() == State.REACHABLE).isPresent())
                .collect(Collectors.toSet());
    }

    public Optional<PictureCheck> find(String address) {
        return checks.find(address);
    }
}
