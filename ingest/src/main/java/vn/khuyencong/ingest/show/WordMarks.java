package vn.khuyencong.ingest.show;

import java.util.ArrayList;
import java.util.List;
import vn.khuyencong.ingest.document.Word;

/** Words: thin boxes; those with glyphs whose letters the file does not tell are red. */
final class WordMarks implements Marks {
    private static final double WIDTH = 0.35;

    @Override
    public void draw(PageView page, Pen pen) {
        for (Word word : page.page().words()) {
            if (isUnreadable(word)) {
                pen.fill(word.box(), Colors.UNREADABLE);
            }
            pen.frame(word.box(), Colors.WORD, WIDTH);
        }
    }

    private static boolean isUnreadable(Word word) {
        return word.text().indexOf('\uFFFD') >= 0;
    }

    @Override
    public List<Legend.Entry> legend(PageView page) {
        List<Legend.Entry> entries = new ArrayList<>();
        List<Word> words = page.page().words();
        entries.add(new Legend.Entry(Colors.WORD, Colors.NONE, WIDTH, "chữ / word: " + words.size()));
        long unreadable = words.stream().filter(WordMarks::isUnreadable).count();
        if (unreadable > 0) {
            entries.add(new Legend.Entry(
                    Colors.WORD,
                    Colors.UNREADABLE,
                    WIDTH,
                    "có ký tự không rõ là chữ gì / with glyphs that have no letter: " + unreadable));
        }
        return entries;
    }
}
