package id.laris.persistence.identity;

import id.laris.application.identity.SignInAttempts;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;

@Singleton
@Transactional
class PostgresSignInAttempts implements SignInAttempts, PanacheRepository<SignInFailureRow> {
    @Override
    public int failuresSince(String name, Instant since) {
        return Math.toIntExact(count("name = ?1 and at >= ?2", name, since));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String name, Instant at) {
        var failure = new SignInFailureRow();
        failure.name = name;
        failure.at = at;
        persistAndFlush(failure);
    }

    @Override
    public void forget(String name) {
        delete("name", name);
    }

    @Override
    public int forgetBefore(Instant limit) {
        return Math.toIntExact(delete("at < ?1", limit));
    }
}
