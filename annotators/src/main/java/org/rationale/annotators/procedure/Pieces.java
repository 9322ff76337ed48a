package org.rationale.annotators.procedure;

import static org.rationale.corpus.EntityType.CITATION;

import java.util.Optional;
import java.util.Set;
import org.rationale.annotators.EarlierMentions;
import org.rationale.annotators.text.Sentence;
import org.rationale.annotators.text.Text;

/** The pieces of one text, asked for by the token that they start or end at. */
final class Pieces {
  private static final Set<String> OUTCOMES =
      Set.of("positive", "negative", "equivocal", "absent", "present", "+", "bilateral");
  private static final Set<String> BEHIND_A_SIGN =
      Set.of(
          "at",
          "on",
          "in",
          "over",
          "was",
          "is",
          "were",
          "are",
          "and",
          "or",
          "bilaterally",
          "positive",
          "negative",
          "noted",
          "left",
          "right",
          "bilateral",
          "elicited",
          "of",
          "to",
          "for",
          "with");

  /** No abbreviation in brackets has more tokens. */
  private static final int LONGEST_BRACKET = 6;

  private final Text text;
  private final Piece[] starting;
  private final Piece[] ending;

  private Pieces(Text text) {
    this.text = text;
    this.starting = new Piece[text.size() + 1];
    this.ending = new Piece[text.size() + 1];
  }

  /** Reads the labelled part of a text; what a citation covers has no pieces. */
  static Pieces read(Text text, EarlierMentions earlier, Vocabulary vocabulary) {
    Pieces pieces = new Pieces(text);
    for (Sentence sentence : text.sentences()) {
      for (int at = sentence.from(); at < sentence.to(); at++) {
        if (earlier.covers(CITATION, at)) {
          continue;
        }
        Optional<Piece> piece = vocabulary.pieceAt(text, at, sentence.to());
        if (piece.isPresent()) {
          pieces.add(piece.get());
          at = piece.get().to() - 1;
        }
      }
    }
    for (Sentence sentence : text.sentences()) {
      pieces.settle(sentence);
    }
    return pieces;
  }

  private void add(Piece piece) {
    starting[piece.from()] = piece;
    ending[piece.to()] = piece;
  }

  /** The piece that starts at a token; null where none does. */
  Piece startingAt(int token) {
    return starting[token];
  }

  /** The piece whose last token stands before {@code token}; null where none ends there. */
  Piece endingBefore(int token) {
    return ending[token];
  }

  /** Whether a piece of a role starts at a token. */
  boolean starts(int token, Role role) {
    return starting[token] != null && starting[token].role() == role;
  }

  /** Decides, from the right, on the pieces that only their surroundings tell the role of. */
  private void settle(Sentence sentence) {
    for (int at = sentence.to() - 1; at >= sentence.from(); at--) {
      if (starts(at, Role.SIGN)) {
        settleSign(starting[at], sentence);
      } else if (starts(at, Role.EITHER)) {
        Piece either = starting[at];
        Role role = leads(either.to(), sentence.to()) ? Role.COMPANY : Role.NAME;
        add(new Piece(at, either.to(), role, either.sort()));
      } else if (starts(at, Role.COMPANY)) {
        settleBracket(starting[at], sentence);
      }
    }
    for (int at = sentence.from(); at < sentence.to(); at++) {
      if (starts(at, Role.SIGN)) {
        settleListed(starting[at], sentence);
      }
    }
  }

  /** {@code electrodiagnostic | (EMG/NCS) testing}: a name where its head follows a bracket. */
  private void settleBracket(Piece piece, Sentence sentence) {
    int open = piece.to();
    if (open >= sentence.to() || !text.token(open).is("(")) {
      return;
    }
    int close = open + 1;
    int bound = Math.min(sentence.to() - 1, open + LONGEST_BRACKET);
    while (close < bound && !text.token(close).is(")")) {
      close++;
    }
    Piece head = close < bound ? starting[close + 1] : null;
    if (head != null && (head.role() == Role.NOUN || head.role() == Role.HEAD)) {
      add(new Piece(piece.from(), open, Role.NAME, head.sort()));
    }
  }

  /** Makes a name of a sign behind another one: {@code Neer's, | Hawkins}. */
  private void settleListed(Piece sign, Sentence sentence) {
    int from = sign.from();
    int end = from;
    while (end > sentence.from() && isListMark(end - 1)) {
      end--;
    }
    Piece before = end < from ? ending[end] : null;
    if (isTestPiece(before)) {
      add(new Piece(from, sign.to(), Role.NAME, Sort.TEST));
    } else {
      starting[from] = null;
      ending[sign.to()] = null;
    }
  }

  private boolean isListMark(int at) {
    return text.token(at).is(",") || isAnd(at) || text.token(at).is("/");
  }

  private boolean isAnd(int at) {
    return text.token(at).is("and") || text.token(at).is("or");
  }

  /** Makes a name of a sign that the words around it tell to be a test, else takes it away. */
  private void settleSign(Piece sign, Sentence sentence) {
    int from = sign.from();
    boolean possessive = sign.to() < sentence.to() && isPossessive(sign.to());
    int to = possessive ? sign.to() + 1 : sign.to();
    if (isTest(from, to, possessive, sentence)) {
      ending[sign.to()] = null;
      add(new Piece(from, to, Role.NAME, Sort.TEST));
    }
  }

  /** Whether a modifier or a head stands at a token, or behind an and there. */
  private boolean leads(int at, int limit) {
    if (at >= limit) {
      return false;
    }
    boolean joint = text.token(at).is("and") || text.token(at).is("or") || text.token(at).is("/");
    int next = joint ? at + 1 : at;
    Piece piece = next < limit ? starting[next] : null;
    return piece != null
        && (piece.role().isModifier()
            || piece.role() == Role.CONDITION
            || piece.role() == Role.HEAD
            || (!joint && piece.role().isCore()));
  }

  private boolean isPossessive(int token) {
    return text.token(token).is("'s") || text.token(token).is("'");
  }

  private boolean isTest(int from, int to, boolean possessive, Sentence sentence) {
    if (to < sentence.to() && isTestPiece(starting[to])) {
      return true;
    }
    boolean outcome = from > sentence.from() && OUTCOMES.contains(text.token(from - 1).norm());
    if (isVerdict(to, sentence.to()) || isBracketedName(from, to, sentence)) {
      return true;
    }
    boolean open =
        to >= sentence.to()
            || text.token(to).isMark()
            || BEHIND_A_SIGN.contains(text.token(to).norm());
    if (open && (outcome || (possessive && !isTitle(from, sentence)))) {
      return true;
    }
    int next = to;
    while (next < sentence.to() && isListMark(next)) {
      next++;
    }
    return next > to && next < sentence.to() && isTestPiece(starting[next]);
  }

  /** {@code impingement sign ( | Hawkins)}. */
  private boolean isBracketedName(int from, int to, Sentence sentence) {
    return from - 1 > sentence.from()
        && to < sentence.to()
        && text.token(from - 1).is("(")
        && text.token(to).is(")")
        && isTestPiece(ending[from - 1]);
  }

  /** {@code Lachman | was negative}. */
  private boolean isVerdict(int at, int limit) {
    return at + 1 < limit
        && (text.token(at).is("is") || text.token(at).is("was"))
        && OUTCOMES.contains(text.token(at + 1).norm());
  }

  private boolean isTitle(int from, Sentence sentence) {
    return from > sentence.from()
        && (text.token(from - 1).is("dr") || text.token(from - 1).is("mr"));
  }

  private static boolean isTestPiece(Piece piece) {
    return piece != null && piece.sort() == Sort.TEST && piece.role().isCore();
  }
}
