package id.laris.application.identity;

import id.laris.application.shared.Undo;

class InMemoryApiKeysTest implements ApiKeysContract {
    private final ApiKeys keys = new InMemoryApiKeys(new Undo());

    @Override
    public ApiKeys keys() {
        return keys;
    }
}
