package id.laris.application.payment;

import id.laris.application.shared.Table;
import id.laris.application.shared.Undo;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Alternative
@Singleton
public class InMemoryNoticeInbox implements NoticeInbox {
    private final Table<String, StoredNotice> notices;

    @Inject
    public InMemoryNoticeInbox(Undo undo) {
        notices = new Table<>(undo);
    }

    @Override
    public boolean add(StoredNotice notice) {
        return notices.add(notice.provider() + "/" + notice.key(), notice);
    }

    @Override
    public Optional<StoredNotice> find(UUID id) {
        return notices.all().filter(n -> n.id().equals(id)).findFirst();
    }

    @Override
    public Map<UUID, byte[]> bodies(Set<UUID> ids) {
        return notices.all()
                .filter(n -> ids.contains(n.id()))
                .collect(Collectors.toMap(StoredNotice::id, StoredNotice::body));
    }

    @Override
    public int forgetBefore(Instant limit) {
        var old = notices.where(n -> n.receivedAt().isBefore(limit));
        old.forEach(n -> notices.remove(n.provider() + "/" + n.key()));
        return old.size();
    }
}
