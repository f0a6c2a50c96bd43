package id.laris.application.stock;

import id.laris.application.shared.Undo;

class InMemorySourcingBookTest implements SourcingBookContract {
    private final SourcingBook book = new InMemorySourcingBook(new Undo());

    @Override
    public SourcingBook sourcing() {
        return book;
    }
}
