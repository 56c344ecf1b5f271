// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/kind.h"

namespace cabas::ui {

KindLook lookOf(Kind kind)
{
    switch (kind) {
    case Kind::Accent:
        return {Token::Accent, Token::AccentSoft, Token::Accent, u"circle-dot"_qs};
    case Kind::Info:
        return {Token::Info, Token::InfoSoft, Token::InfoMark, u"info"_qs};
    case Kind::Success:
        return {Token::Success, Token::SuccessSoft, Token::SuccessMark, u"circle-check"_qs};
    case Kind::Warning:
        return {Token::Warning, Token::WarningSoft, Token::WarningMark, u"triangle-alert"_qs};
    case Kind::Danger:
        return {Token::Danger, Token::DangerSoft, Token::DangerMark, u"circle-x"_qs};
    case Kind::Kraft:
        return {Token::OnKraft, Token::Kraft, Token::Kraft, u"hand-heart"_qs};
    case Kind::Neutral:
        break;
    }
    return {Token::TextMuted, Token::Sunken, Token::BorderStrong, u"clock"_qs};
}

} // namespace cabas::ui
