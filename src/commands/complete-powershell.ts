import type { CommandLine } from '../describe.ts';
import type { Offer, OfferOf } from './complete-places.ts';
import { placesOf } from './complete-places.ts';

/**
 * The script for PowerShell, from 5.0 on. Where it gives nothing, PowerShell offers files, so that it gives an empty text
 * where there is nothing to offer. It is ASCII throughout, as Windows may read it in any code page.
 */
export function powershell(line: CommandLine, offerOf: OfferOf): string {
  const { offers, valued, repeated } = placesOf(line, offerOf);
  const cases = offers
    .filter(({ offer }) => offer.is !== 'nothing')
    .map(({ keys, offer }) => `        { ${list(keys)} -ccontains $_ } {\n${actions(offer)}\n        }`);
  return `# Completes the command line of ${line.name} in PowerShell.
Register-ArgumentCompleter -Native -CommandName ${quoted(line.name)} -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $command = ''
    $place = 0
    $option = ''
    $rest = $false
    $words = $commandAst.CommandElements | Select-Object -Skip 1 |
        Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text }
    foreach ($word in $words) {
        if ($option) { $option = '' }
        elseif (-not $rest -and $word -eq '--') { $rest = $true }
        elseif (-not $rest -and $word -like '-?*') { if (${list(valued)} -ccontains "$command $word") { $option = $word } }
        elseif (-not $command) { $command = $word }
        elseif (${list(repeated)} -cnotcontains "$command $place") { $place++ }
    }
    $begun = "$wordToComplete"
    $prefix = ''
    if (-not $option -and -not $rest -and $begun -match '^(--[^=]+)=(.*)$') {
        $option = $Matches[1]
        $begun = $Matches[2]
        $prefix = "$option="
    }
    $at = if ($option) { $option } elseif (-not $rest -and $begun -like '-*') { '-' } else { $place }
    function words($word, $about) {
        if ($word.StartsWith($begun, [StringComparison]::Ordinal)) {
            [System.Management.Automation.CompletionResult]::new("$prefix$word", $word, 'ParameterValue', $about)
        }
    }
    function files($endings) {
        $all = @([System.Management.Automation.CompletionCompleters]::CompleteFilename($begun))
        $first = @($all | Where-Object { $_.ResultType -eq 'ProviderContainer' -or $_.ListItemText -match $endings })
        foreach ($file in $(if ($first) { $first } else { $all })) {
            [System.Management.Automation.CompletionResult]::new(
                $prefix + $file.CompletionText, $file.ListItemText, $file.ResultType, $file.ToolTip)
        }
    }
    $found = @(switch ("$command $at") {
${cases.join('\n')}
    })
    if ($found) { $found } else { '' }
}
`;
}

function actions(offer: Offer): string {
  if (offer.is === 'files') return `            files '\\.(${offer.endings.join('|')})$'`;
  if (offer.is === 'nothing') return '';
  return offer.words.map(({ word, about }) => `            words ${quoted(word)} ${quoted(about || word)}`).join('\n');
}

function list(keys: readonly string[]): string {
  return `@(${keys.map(quoted).join(', ')})`;
}

/** Taken literally by PowerShell, which takes some characters beyond ASCII for quotation marks too. */
function quoted(text: string): string {
  const oneLine = text.replaceAll('\n', ' ').replaceAll("'", "''");
  const ascii = oneLine.replace(/[^ -~]/g, (unit) => `'+[char]0x${unit.charCodeAt(0).toString(16)}+'`);
  return ascii === oneLine ? `'${ascii}'` : `('${ascii}')`;
}
