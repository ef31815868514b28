package org.verbatim.transcript.turns;

import java.util.regex.Pattern;

/** The turns of phrase by which interviewers and those who answer are known, folded. */
final class Words {

  /** What is said to nobody in particular. */
  private static final Pattern IDLE =
      Pattern.compile(
          "\\b(vous savez|voyez-vous|vous voyez|si vous voulez|s'il vous plait|vous comprenez"
              + "|you know|you see|thank you|if you like|if you will|you can't|you can|you have to|you need to"
              + "|when you|if you|as you)\\b|\"[^\"]{1,400}\"");

  static final Pattern QUESTION_WORD =
      Pattern.compile(
          "(^|[.!?,;:] )(et |mais |alors |donc |justement, |and |but |so )?(comment|pourquoi|quel|quelle|quels|quelles|qu'est-ce|est-ce|qui |que |ou |quand|combien|qu'|a quoi|en quoi|de quoi"
              + "|how|why|what|which|who|where|when|is |are |do |does |did |can |could|would|should|has |have )[^.?!]*\\?");
  static final Pattern INVERTED =
      Pattern.compile(
          "[a-z]-(t-)?(vous|tu|il|elle|on|ils|elles|ce|nous)\\b|\\b(do|did|are|were|have|would|could|can|will) you\\b");
  static final Pattern ADDRESSED =
      Pattern.compile("\\b(vous|votre|vos|tu|ton|ta|tes|toi|t'|your|yours|you)\\b");
  static final Pattern ONESELF =
      Pattern.compile("\\b(je|j'|mon|ma|mes|moi|m'|me|i|i'm|i've|i'd|my|mine|myself)(\\b|(?<='))");
  static final Pattern US = Pattern.compile("\\b(nous|notre|nos|we|our|us|on)\\b");
  static final Pattern ANSWER_OPENING =
      Pattern.compile(
          "^(oui|non|si\\b[,.!]|absolument|tout a fait|bien sur|exactement|evidemment|c'est vrai|c'est exact|effectivement|en effet"
              + "|pas du tout|pas vraiment|pas seulement|d'abord|bonne question|c'est une|je |j'|parce qu|ah|oh|eh bien|disons|merci de m|merci pour l'invitation|peut-etre|justement\\b[.,] |plutot|sans doute|certainement|la verite|au contraire|jamais|toujours|nous |la premiere|le premier|mon |ma |mes "
              + "|yes|no\\b[,.]|absolutely|exactly|of course|certainly|well,|not really|not at all|that's|that is|it's|it is|i |i'm|i've|because|thank you for having|thanks for having|we |my |oh|sure|honestly|partly|maybe|perhaps|never|always|there is|there are|there was)");
  static final Pattern TELLING =
      Pattern.compile(
          "(^|[.!?,;:] |puis |alors )(parlez|racontez|expliquez|dites|decrivez|donnez|presentez|parle-|raconte|decris|dis-|citez|imaginez|revenons|commencons|venons-en|passons|un dernier mot|un mot|une derniere question|le mot de la fin|pour finir|pour conclure|pour terminer|derniere question"
              + "|tell |describe |walk |give us|take us|explain |talk |let's|let us|one last|a last|last question|finally|imagine |share |introduce)");
  static final Pattern TAKEN_UP =
      Pattern.compile(
          "(vous (dites|ecrivez|parlez|evoquez|insistez|citez|racontez|expliquez|affirmez|avez (dit|ecrit|longtemps|souvent|aussi|publie|dirige|fonde)|venez|etes|defendez|plaidez|employez|aimez dire|semblez)|on vous|certains vous|d'aucuns vous|beaucoup vous"
              + "|you (say|said|write|wrote|mention|mentioned|argue|often|describe|have (said|written|argued|been|spent)|call|called|talk|make it|are|were|spent|run|grew|started|began|seem|sound)|(people|critics|some) (say|call|accuse|would say)|critics)");
  static final Pattern GREETING =
      Pattern.compile(
          "^(bonjour|bonsoir|hello|good (morning|evening|afternoon)|hi|welcome|bienvenue|merci d'avoir accept|merci de nous|thank you for (joining|being|taking)|thanks for (joining|being|taking))\\b");
  static final Pattern THANKS = Pattern.compile("^(merci|thank you|thanks)\\b.{0,120}$");
  static final Pattern THANKS_OF_GUEST =
      Pattern.compile(
          "(de m'|m'avoir|votre invitation|l'invitation|a vous|having me|inviting me|your invitation|my pleasure|pleasure to be|avec plaisir)");
  static final Pattern REMARK =
      Pattern.compile(
          "^(pourtant|et |mais |donc |ce qui |autrement dit|c'est (paradoxal|surprenant|etonnant|beaucoup|peu|une provocation|courageux|optimiste|severe|tout)|voila qui|en somme|surprenant|difficile|vraiment|sauf que|d'ou|reste |so |and yet|yet |but |which |in other words|that sounds|that must|sounds like|surely|still,|a harsh|not everyone)");

  private Words() {}

  /** The words that may be meant for somebody. */
  static String meant(String folded) {
    return IDLE.matcher(folded).replaceAll(" ");
  }
}
