package vn.khuyencong.analytics.report.site;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.Function;

/** A list whose elements are made when they are asked for, and forgotten again: a page may have a hundred thousand rows. */
final class Lazily<A, B> extends AbstractList<B> implements RandomAccess {
    private final List<A> things;
    private final Function<A, B> view;

    private Lazily(List<A> things, Function<A, B> view) {
        this.things = things;
        this.view = view;
    }

    static <A, B> List<B> map(List<A> things, Function<A, B> view) {
        return new Lazily<>(things, view);
    }

    @Override
    public B get(int index) {
        return view.apply(things.get(index));
    }

    @Override
    public int size() {
        return things.size();
    }
}
